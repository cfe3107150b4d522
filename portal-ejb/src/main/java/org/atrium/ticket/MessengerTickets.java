package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.OwnTickets.AddedMessage;
import org.atrium.ticket.event.AnswerUndelivered;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.hibernate.query.Page;

/**
 * Tickets that messengers open and continue. Who wrote was established by the caller; what they may do here is the same
 * as on the pages.
 */
@ApplicationScoped
public class MessengerTickets {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])T-\\d{1,18}(?!\\w)");

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Event<AnswerUndelivered> undelivered;

    /** Opens a ticket. */
    public AddedMessage open(AccountId requester, String subject, MessengerMessage message) {
        Instant now = tickets.now();
        Ticket ticket = tickets.create(
                NewTicket.by(requester, message.channel())
                        .subject(subject)
                        .queue(OwnTickets.QUEUE)
                        .cause(accounts.summary(requester).active() ? null : ContactTickets.CAUSE)
                        .messages(List.of())
                        .build(),
                now);
        TicketMessage first = tickets.save(ticket, message.by(requester, now));
        ticket.addMessenger();
        tickets.announceOpening(ticket);
        return new AddedMessage(ticket.number(), first.id());
    }

    /**
     * Adds a customer's words, to a follow-up ticket if the ticket is closed.
     *
     * @throws UnknownObjectException if it is not theirs
     */
    public AddedMessage reply(AccountId author, TicketNumber number, MessengerMessage message) {
        // Before the ticket's row: whoever gives a contact's tickets to an account locks them in this order.
        accounts.summaryForUpdate(author);
        Ticket ticket = tickets.requireForUpdate(number);
        if (!ticket.requesterId().equals(author)) {
            throw new UnknownObjectException();
        }
        TicketMessage added = tickets.addMessage(ticket, message.by(author, at(ticket, message)));
        added.ticket().addMessenger();
        return new AddedMessage(added.ticket().number(), added.id());
    }

    /** When it was written, but not before what has happened in the ticket meanwhile. */
    private Instant at(Ticket ticket, MessengerMessage message) {
        Instant now = tickets.now();
        Instant written = message.at() == null || message.at().isAfter(now) ? now : message.at();
        Instant last = ticket.lastChangedAt();
        return written.isBefore(last) ? last : written;
    }

    /** Whether a ticket is this person's. */
    public boolean isOf(AccountId requester, TicketNumber number) {
        return queries.ownNumber(number, requester).isPresent();
    }

    /** Whether somebody still works on a ticket: a word that ends messages is no reason to open it again. */
    public boolean isUnsolved(TicketNumber number) {
        return queries.byNumber(number)
                .filter(ticket -> ticket.status().isUnsolved())
                .isPresent();
    }

    /**
     * The ticket that somebody goes on with who begins a conversation elsewhere: the one of theirs that they name, else the
     * only one of theirs that is not solved.
     */
    public Optional<TicketNumber> findContinued(AccountId requester, String text) {
        Optional<TicketNumber> named = NUMBER.matcher(text)
                .results()
                .map(found -> new TicketNumber(found.group()))
                .filter(number -> isOf(requester, number))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<TicketNumber> unsolved = queries.unsolvedOf(requester, Page.first(2));
        return unsolved.size() == 1 ? Optional.of(unsolved.get(0)) : Optional.empty();
    }

    /** Records that an answer will not arrive; a ticket that it solved is open again, for its requester knows nothing of it. */
    public void recordUndelivered(long message) {
        TicketMessage answer = queries.message(message).orElseThrow(UnknownObjectException::new);
        Ticket ticket = tickets.requireForUpdate(answer.ticket().number());
        Instant now = tickets.now();
        ticket.recordUndelivered(answer.channel().name(), now);
        if (ticket.status() == TicketStatus.SOLVED) {
            tickets.reopen(ticket, null, now);
        }
        undelivered.fire(new AnswerUndelivered(ticket.number(), message, answer.authorId()));
    }

    /**
     * A message of a messenger.
     *
     * @param body Markdown
     * @param at when it was written there, null for now
     * @param files ids of its files, stored before
     * @param leftOut names of its files that were not taken
     */
    public record MessengerMessage(
            TicketChannel channel, String body, Instant at, List<String> files, List<String> leftOut) {

        public MessengerMessage {
            files = List.copyOf(files);
            leftOut = List.copyOf(leftOut);
        }

        private NewMessage by(AccountId author, Instant time) {
            return new NewMessage(
                    author,
                    false,
                    MessageVisibility.PRIVATE,
                    body,
                    time,
                    null,
                    files,
                    false,
                    channel,
                    leftOut.isEmpty() ? null : new NewMessage.MailSource("", leftOut, null),
                    null);
        }
    }
}
