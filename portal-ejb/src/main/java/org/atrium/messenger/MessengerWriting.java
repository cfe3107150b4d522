package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountId;
import org.atrium.account.Contacts;
import org.atrium.account.Viewer;
import org.atrium.file.FileView;
import org.atrium.file.OwnUploads;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.Texts;
import org.atrium.ticket.MessengerTickets;
import org.atrium.ticket.MessengerTickets.MessengerMessage;
import org.atrium.ticket.OwnTickets.AddedMessage;
import org.atrium.ticket.event.TicketNumber;

/** Writes down a message with all it causes, in one transaction. */
@ApplicationScoped
class MessengerWriting {

    private static final int MAX_SUBJECT = 80;

    @Inject
    private MessengerQueries queries;

    @Inject
    private MessengerTickets tickets;

    @Inject
    private Contacts contacts;

    @Inject
    private OwnUploads uploads;

    @Inject
    private Clock clock;

    /** What became of a message that came in before. */
    @Transactional
    Optional<MessageOutcome> find(String key) {
        return queries.received(key).map(ReceivedMessage::outcome);
    }

    /**
     * Writes it down. Rows are locked in this order: the message's, the conversation's, the identity's, the account's, the
     * ticket's.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    MessageOutcome write(IncomingMessage message) {
        Instant now = clock.instant();
        Optional<String> key = message.key();
        if (key.isPresent() && !queries.insertReceived(key.get(), now)) {
            return queries.received(key.get()).orElseThrow().outcome();
        }
        MessageOutcome outcome = writeInto(
                queries.conversationForUpdate(message.channel(), message.conversation(), message.address(), now)
                        .orElseThrow(),
                message,
                now);
        key.flatMap(queries::received).ifPresent(received -> received.become(outcome));
        return outcome;
    }

    private MessageOutcome writeInto(MessengerConversation conversation, IncomingMessage message, Instant now) {
        if (!conversation.sender().equals(message.address())) {
            throw new ConflictException("messenger.error.sender");
        }
        Optional<Boolean> stops = StopWords.stops(message.channel(), message.text());
        stops.ifPresent(stop -> conversation.optOut(stop ? now : null));
        boolean goesOn = conversation.ticket() != null && tickets.isUnsolved(conversation.ticket());
        if (stops.isPresent() && !goesOn) {
            conversation.record(now);
            return MessageOutcome.NOTHING;
        }
        AccountId author = contacts.accountOfSender(message.sender(), message.email(), message.name());
        AddedMessage added = add(conversation, author, message);
        conversation.continueIn(added.ticket(), now);
        return new MessageOutcome(added.ticket(), added.message());
    }

    /**
     * In the conversation's ticket, as long as that is still its sender's; a new conversation goes on with what they have
     * open. What is closed goes on in a follow-up ticket.
     */
    private AddedMessage add(MessengerConversation conversation, AccountId author, IncomingMessage message) {
        MessengerMessage words = new MessengerMessage(
                message.channel(), body(message), message.at(), message.files(), message.leftOut());
        Optional<TicketNumber> known = Optional.ofNullable(conversation.ticket())
                .filter(number -> tickets.isOf(author, number))
                .or(() -> tickets.findContinued(author, message.text()));
        return known.map(number -> tickets.reply(author, number, words))
                .orElseGet(() -> tickets.open(author, subject(message), words));
    }

    private String body(IncomingMessage message) {
        if (!message.text().isBlank()) {
            return message.markdown();
        }
        String pictures = uploads.list(Viewer.visitor(), message.files()).stream()
                .filter(FileView::picture)
                .map(file -> "![](" + file.path() + ")")
                .collect(Collectors.joining("\n\n"));
        return pictures.isEmpty() ? "—" : pictures;
    }

    private static String subject(IncomingMessage message) {
        return Stream.of(Markdown.excerpt(message.markdown(), MAX_SUBJECT))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseGet(() -> Texts.in("en").get("messenger.subject.files"));
    }
}
