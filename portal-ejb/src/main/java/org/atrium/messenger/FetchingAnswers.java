package org.atrium.messenger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.OneLine;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.AnswerChannels.UndeliveredReason;
import org.atrium.ticket.event.TicketChannel;

/**
 * Answers by channels that the portal has no adapter for: the merchant's system fetches them, sends them, and says what
 * became of each. As long as it does not fetch, the desk offers no answer by that channel.
 */
@Stateless
@RolesAllowed("messages:write")
public class FetchingAnswers {

    @Inject
    private MessengerQueries queries;

    @Inject
    private ChannelAdapters adapters;

    @Inject
    private AnswerRecords records;

    @Inject
    private Clock clock;

    /** Answers of a channel that wait, oldest first; until it is said what became of one, it is listed again. */
    public Page<UnsentAnswer> list(MessengerChannel requested, String cursor, int limit) {
        if (requested == null) {
            throw new InvalidInputException("channel", "input.NotNull");
        }
        TicketChannel channel = requested.inTicket();
        if (adapters.of(channel).isPresent()) {
            throw new ConflictException("messenger.error.served");
        }
        queries.savePickup(channel, clock.instant());
        List<MessengerAnswer> waiting = queries.waiting(
                channel,
                Cursor.parse(cursor, 1).map(at -> at.number(0)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        Page<MessengerAnswer> page = Page.of(waiting, limit, answer -> Cursor.of(answer.id()));
        Map<Long, String> texts = records.texts(page.items());
        return page.map(answer -> view(answer, texts.get(answer.messageId())));
    }

    private static UnsentAnswer view(MessengerAnswer answer, String text) {
        MessengerConversation conversation = answer.conversation();
        return new UnsentAnswer(
                answer.id(),
                answer.channel(),
                conversation.name(),
                conversation.sender(),
                conversation.ticket().value(),
                text,
                answer.writtenAt());
    }

    /** Says what became of one. */
    public void report(long answer, AnswerReport report) {
        InputValidation.check(report);
        if (report.status() == DeliveryStatus.WAITING) {
            throw new InvalidInputException("status", "messenger.error.status");
        }
        MessengerAnswer known = queries.answerForUpdate(answer).orElseThrow(UnknownObjectException::new);
        if (adapters.of(known.channel()).isPresent()) {
            throw new UnknownObjectException();
        }
        records.transition(known, report.status(), UndeliveredReason.REFUSED, report.error());
    }

    /**
     * An answer to be sent.
     *
     * @param conversation name of the conversation, as it was handed over
     * @param to the customer's id there
     * @param text plain, with links to its files
     */
    public record UnsentAnswer(
            long id,
            TicketChannel channel,
            String conversation,
            String to,
            String ticket,
            String text,
            Instant writtenAt) {}

    /**
     * Command: what became of an answer.
     *
     * @param error why it will not arrive, for the agent; or null
     */
    public record AnswerReport(
            @NotNull DeliveryStatus status,
            @Size(max = 200) @OneLine String error) {}
}
