package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/** Where other features bring what concerns a ticket, within their own transaction. */
@ApplicationScoped
public class TicketIntake {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    /** Opens a ticket for somebody. */
    public TicketNumber open(NewTicket wish) {
        return tickets.open(wish, tickets.now()).number();
    }

    /**
     * Brings words that were said elsewhere; the same ones, by their reference, only once. A closed ticket takes only
     * its requester's, which open a new one that goes on from it.
     */
    public void bring(TicketNumber number, NewMessage message) {
        Ticket ticket = tickets.locked(number);
        boolean taken = ticket.status() != TicketStatus.CLOSED
                || !message.staff() && message.author().equals(ticket.requesterId());
        if (taken && queries.messageAt(ticket, message.reference()).isEmpty()) {
            tickets.hear(ticket, message);
        }
    }

    /**
     * Adds words; where the ticket is closed, one that goes on from it has them, whoever they are by.
     *
     * @return the ticket that has them
     */
    public TicketNumber add(TicketNumber number, NewMessage message) {
        Ticket lasting = tickets.lasting(tickets.locked(number), message.at());
        return tickets.hear(lasting, message).ticket().number();
    }

    /** What tickets came from has another name now. */
    public void changeOrigin(String before, String after) {
        queries.ofOrigin(before).forEach(number -> tickets.locked(number).comesFrom(after));
    }

    /** What tickets came from has another ticket: they go on by themselves, and a note says so. */
    public void leaveOrigin(String origin, AccountId by, String note) {
        queries.ofOrigin(origin).forEach(number -> {
            Ticket ticket = tickets.locked(number);
            ticket.comesFrom(null);
            if (ticket.status() != TicketStatus.CLOSED) {
                tickets.hear(ticket, new NewMessage(by, true, Visibility.INTERNAL, note, tickets.now(), null));
            }
        });
    }

    /** Notes where else a message's words stand now. */
    public void refer(long message, String reference) {
        queries.message(message).stream()
                .findFirst()
                .orElseThrow(UnknownObjectException::new)
                .standsAlsoAt(reference);
    }

    /**
     * Others solved it where it came from: an agent decides whether that closes it.
     *
     * @param answer what solved it; a ticket that goes on from a closed one takes it in if it was said before
     */
    public void proposeClosing(TicketNumber number, NewMessage answer, AccountId solver) {
        Ticket ticket = tickets.locked(number);
        if (ticket.status().isUnsolved()) {
            TicketMessage words = queries.messageAt(ticket, answer.reference()).stream()
                    .findFirst()
                    .orElseGet(() -> tickets.keep(ticket, answer));
            ticket.proposeClosing(words.id(), solver, tickets.now());
        }
    }

    /** Somebody says that nothing has solved it: nothing is proposed any more, and its requester opens it again. */
    public void unsolve(TicketNumber number, AccountId by) {
        Ticket ticket = tickets.locked(number);
        Instant now = tickets.now();
        ticket.withdrawProposal(by, now);
        if (ticket.status() == TicketStatus.SOLVED && by.equals(ticket.requesterId())) {
            tickets.reopen(ticket, now);
        }
    }
}
