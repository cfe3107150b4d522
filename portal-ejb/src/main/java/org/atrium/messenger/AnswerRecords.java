package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atrium.ticket.AnswerChannels.DeliveryStatus;
import org.atrium.ticket.AnswerChannels.UndeliveredReason;
import org.atrium.ticket.MailedWords;
import org.atrium.ticket.MessengerTickets;

/** Short transactions around the sending of an answer, so that none is open while a network is asked. */
@ApplicationScoped
@Transactional
class AnswerRecords {

    @Inject
    private MessengerQueries queries;

    @Inject
    private ChannelAdapters adapters;

    @Inject
    private MailedWords words;

    @Inject
    private MessengerTickets messengerTickets;

    @Inject
    private Clock clock;

    /** What of an answer is to be sent next; empty if nothing is. */
    Optional<NextPart> nextPart(long id) {
        return queries.answerForUpdate(id).filter(answer -> !answer.isFailed()).flatMap(answer -> {
            if (answer.conversation().isOptedOut()) {
                transition(answer, DeliveryStatus.FAILED, UndeliveredReason.OPTED_OUT, null);
                return Optional.empty();
            }
            List<String> parts = parts(answer);
            return answer.partsSent() >= parts.size()
                    ? Optional.empty()
                    : Optional.of(new NextPart(
                            answer.partsSent() + 1, parts.size(), message(answer, parts.get(answer.partsSent()))));
        });
    }

    private List<String> parts(MessengerAnswer answer) {
        int max = adapters.of(answer.channel())
                .map(adapter -> adapter.maxLength(answer.channel()))
                .orElse(Integer.MAX_VALUE);
        return MessengerText.split(texts(List.of(answer)).get(answer.messageId()), max);
    }

    /** Answers as their readers get them, by the ids of their messages: files are links that work without an account. */
    Map<Long, String> texts(Collection<MessengerAnswer> answers) {
        Map<Long, String> texts = new HashMap<>();
        words.ofRequesters(answers.stream().map(MessengerAnswer::messageId).toList())
                .forEach((message, markdown) -> texts.put(message, MessengerText.of(markdown)));
        return texts;
    }

    private static OutgoingMessage message(MessengerAnswer answer, String text) {
        MessengerConversation conversation = answer.conversation();
        return new OutgoingMessage(answer.channel(), conversation.sender(), conversation.name(), text, answer.id());
    }

    void recordSent(long id, int part, int parts) {
        queries.answerForUpdate(id).ifPresent(answer -> answer.recordSent(part, parts, clock.instant()));
    }

    void delay(long id, String why) {
        queries.answerForUpdate(id).ifPresent(answer -> answer.recordDelay(String.valueOf(why), clock.instant()));
    }

    void fail(long id, UndeliveredReason reason, String detail) {
        queries.answerForUpdate(id).ifPresent(answer -> transition(answer, DeliveryStatus.FAILED, reason, detail));
    }

    /** What the network reports; the ticket's history says what did not arrive. Tells whether there is such an answer. */
    boolean report(long id, DeliveryStatus status, UndeliveredReason reason, String detail) {
        Optional<MessengerAnswer> answer = queries.answerForUpdate(id);
        answer.filter(found -> status == DeliveryStatus.FAILED || isSentWhole(found))
                .ifPresent(found -> transition(found, status, reason, detail));
        return answer.isPresent();
    }

    /** What a network says of the first parts of an answer it does not say of the others, which are on their way. */
    private boolean isSentWhole(MessengerAnswer answer) {
        return adapters.of(answer.channel()).isEmpty()
                || answer.partsSent() >= parts(answer).size();
    }

    void transition(MessengerAnswer answer, DeliveryStatus status, UndeliveredReason reason, String detail) {
        if (status == DeliveryStatus.FAILED) {
            // Before the ticket, as whoever takes in a message does.
            queries.refreshForUpdate(answer.conversation());
        }
        boolean changed = answer.transitionTo(status, reason, detail, clock.instant());
        if (changed && reason == UndeliveredReason.OPTED_OUT) {
            answer.conversation().optOut(clock.instant());
        }
        if (changed && status == DeliveryStatus.FAILED) {
            messengerTickets.recordUndelivered(answer.messageId());
        }
    }

    /**
     * A part of an answer that is to be sent.
     *
     * @param part its number, from 1 on
     */
    record NextPart(int part, int parts, OutgoingMessage message) {}
}
