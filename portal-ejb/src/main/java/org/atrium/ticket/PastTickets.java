package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.Visibility;

/** Writes down tickets as they went before the portal knew of them, at their own times. Nobody is told. */
@ApplicationScoped
public class PastTickets {

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private Sla sla;

    public TicketNumber open(NewTicket wish, Instant at) {
        return tickets.write(wish, at).number();
    }

    /** Somebody took it. */
    public void assign(TicketNumber number, AccountId agent, Instant at) {
        find(number).assign(agent, agent, at);
    }

    /** Somebody said something, with all that follows for the ticket. */
    public void say(TicketNumber number, NewMessage message) {
        Ticket ticket = find(number);
        tickets.keep(ticket, message);
        if (message.staff() && message.visibility() != Visibility.INTERNAL) {
            ticket.answered(message.author(), message.at());
        } else if (message.author().equals(ticket.requesterId())) {
            ticket.requesterSpoke(message.at());
        }
        sla.schedule(ticket);
    }

    /** It came to another status. */
    public void become(TicketNumber number, TicketStatus status, AccountId actor, Instant at) {
        Ticket ticket = find(number);
        ticket.become(status, actor, at);
        sla.schedule(ticket);
    }

    private Ticket find(TicketNumber number) {
        return queries.byNumber(number).stream().findFirst().orElseThrow(UnknownObjectException::new);
    }
}
