package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketNumber;

/** Where other features open and change tickets, within their own transaction. */
@ApplicationScoped
public class TicketIntake {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    /** Opens a ticket for somebody. */
    public TicketNumber open(NewTicket newTicket) {
        return tickets.open(newTicket, tickets.now()).number();
    }

    /**
     * Brings words that were said elsewhere; the same ones, by their reference, only once. A closed ticket takes only
     * its requester's, which open a new one that goes on from it.
     */
    public void addMessageOnce(TicketNumber number, NewMessage message) {
        Ticket ticket = tickets.requireForUpdate(number);
        boolean taken = ticket.status() != TicketStatus.CLOSED
                || !message.staff() && message.author().equals(ticket.requesterId());
        if (taken && queries.messageByReference(ticket, message.reference()).isEmpty()) {
            tickets.addMessage(ticket, message);
        }
    }

    /**
     * Adds words; where the ticket is closed, one that goes on from it has them, whoever they are by.
     *
     * @return the ticket that has them
     */
    public TicketNumber addMessage(TicketNumber number, NewMessage message) {
        Ticket lasting = tickets.openFollowUpIfClosed(tickets.requireForUpdate(number), message.at());
        return tickets.addMessage(lasting, message).ticket().number();
    }

    /** What tickets came from has another name now. */
    public void changeOrigin(String before, String after) {
        queries.numbersByOrigin(before)
                .forEach(number -> tickets.requireForUpdate(number).changeOrigin(after));
    }

    /** What tickets came from has another ticket: they go on by themselves, and a note says so. */
    public void detachOrigin(String origin, AccountId by, String note) {
        queries.numbersByOrigin(origin).forEach(number -> {
            Ticket ticket = tickets.requireForUpdate(number);
            ticket.changeOrigin(null);
            if (ticket.status() != TicketStatus.CLOSED) {
                tickets.addMessage(
                        ticket, new NewMessage(by, true, MessageVisibility.INTERNAL, note, tickets.now(), null));
            }
        });
    }

    /** Notes where else a message's words stand now. */
    public void linkMessage(long message, String reference) {
        queries.message(message).orElseThrow(UnknownObjectException::new).linkTo(reference);
    }

    /**
     * Others solved it where it came from: an agent decides whether that closes it.
     *
     * @param answer what solved it; a ticket that goes on from a closed one takes it in if it was said before
     */
    public void proposeClosing(TicketNumber number, NewMessage answer, AccountId solver) {
        Ticket ticket = tickets.requireForUpdate(number);
        if (ticket.status().isUnsolved()) {
            TicketMessage message = queries.messageByReference(ticket, answer.reference())
                    .orElseGet(() -> tickets.save(ticket, answer));
            ticket.proposeClosing(message.id(), solver, tickets.now());
        }
    }

    /** Somebody says that nothing has solved it: nothing is proposed any more, and its requester opens it again. */
    public void withdrawSolution(TicketNumber number, AccountId by) {
        Ticket ticket = tickets.requireForUpdate(number);
        Instant now = tickets.now();
        ticket.withdrawProposal(by, now);
        if (ticket.status() == TicketStatus.SOLVED && by.equals(ticket.requesterId())) {
            tickets.reopen(ticket, now);
        }
    }
}
