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

    /** Opens a ticket. */
    public TicketNumber open(NewTicket newTicket) {
        return tickets.open(newTicket, tickets.now()).number();
    }

    /**
     * Adds a message that was written elsewhere, once for its reference. To a closed ticket only its requester can add one,
     * which opens a follow-up ticket.
     */
    public void addMessageOnce(TicketNumber number, NewMessage message) {
        Ticket ticket = tickets.requireForUpdate(number);
        boolean accepted = ticket.status() != TicketStatus.CLOSED
                || !message.staff() && message.author().equals(ticket.requesterId());
        if (accepted && queries.messageByReference(ticket, message.reference()).isEmpty()) {
            tickets.addMessage(ticket, message);
        }
    }

    /**
     * Adds a message, to a follow-up ticket if the ticket is closed, whoever wrote it.
     *
     * @return the ticket it was added to
     */
    public TicketNumber addMessage(TicketNumber number, NewMessage message) {
        Ticket open = tickets.openFollowUpIfClosed(tickets.requireForUpdate(number), message.at());
        return tickets.addMessage(open, message).ticket().number();
    }

    /** Changes the origin of tickets, after a merge. */
    public void changeOrigin(String before, String after) {
        queries.numbersByOrigin(before)
                .forEach(number -> tickets.requireForUpdate(number).changeOrigin(after));
    }

    /** Takes the origin from tickets, because another ticket has it now; an internal note says so. */
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

    /** Links a message to its copy elsewhere. */
    public void linkMessage(long message, String reference) {
        queries.message(message).orElseThrow(UnknownObjectException::new).linkTo(reference);
    }

    /**
     * Proposes closing it, because it was solved in the thread; an agent decides.
     *
     * @param answer the accepted answer; added to the ticket if it is not there, as in a follow-up ticket
     */
    public void proposeClosing(TicketNumber number, NewMessage answer, AccountId solver) {
        Ticket ticket = tickets.requireForUpdate(number);
        if (ticket.status().isUnsolved()) {
            TicketMessage message = queries.messageByReference(ticket, answer.reference())
                    .orElseGet(() -> tickets.save(ticket, answer));
            ticket.proposeClosing(message.id(), solver, tickets.now());
        }
    }

    /** The solution was withdrawn: closing is not proposed any more; if its requester did it, the ticket is reopened. */
    public void withdrawSolution(TicketNumber number, AccountId by) {
        Ticket ticket = tickets.requireForUpdate(number);
        Instant now = tickets.now();
        ticket.withdrawProposal(by, now);
        if (ticket.status() == TicketStatus.SOLVED && by.equals(ticket.requesterId())) {
            tickets.reopen(ticket, ticket.requesterId(), now);
        }
    }
}
