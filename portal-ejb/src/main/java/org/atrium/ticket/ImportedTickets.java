package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketNumber;

/** Creates tickets that come from elsewhere, with their own times. Nobody is notified. */
@ApplicationScoped
public class ImportedTickets {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private Sla sla;

    public TicketNumber create(NewTicket newTicket, Instant at) {
        return tickets.create(newTicket, at).number();
    }

    /** Somebody took it. */
    public void assign(TicketNumber number, AccountId agent, Instant at) {
        require(number).assign(agent, agent, at);
    }

    /** Somebody said something, with all that follows for the ticket. */
    public void addMessage(TicketNumber number, NewMessage message) {
        Ticket ticket = require(number);
        tickets.save(ticket, message);
        if (message.staff() && message.visibility() != MessageVisibility.INTERNAL) {
            ticket.recordAnswer(message.author(), message.at());
        } else if (message.author().equals(ticket.requesterId())) {
            ticket.reopenOnReply(ticket.requesterId(), message.at());
        }
        sla.schedule(ticket);
    }

    /** It came to another status. */
    public void transitionTo(TicketNumber number, TicketStatus status, AccountId actor, Instant at) {
        Ticket ticket = require(number);
        ticket.transitionTo(status, actor, at);
        sla.schedule(ticket);
    }

    private Ticket require(TicketNumber number) {
        return queries.byNumber(number).orElseThrow(UnknownObjectException::new);
    }
}
