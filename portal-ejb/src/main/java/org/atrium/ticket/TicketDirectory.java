package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.TicketNumber;

/** Tells other features what a ticket is. */
@ApplicationScoped
public class TicketDirectory {

    @Inject
    private TicketQueries queries;

    /** @throws UnknownObjectException if there is none */
    public TicketCard card(TicketNumber number) {
        return queries.byNumber(number).stream()
                .findFirst()
                .map(ticket -> new TicketCard(
                        ticket.number(),
                        ticket.subject(),
                        ticket.requesterId(),
                        ticket.assigneeId(),
                        ticket.status(),
                        ticket.serviceLevel().answerBy(),
                        ticket.origin()))
                .orElseThrow(UnknownObjectException::new);
    }

    /** The newest ticket that came from something. */
    public Optional<TicketNumber> ofOrigin(String origin) {
        return queries.ofOrigin(origin).stream().findFirst();
    }

    /** @throws UnknownObjectException if there is none */
    public MessageCard message(long id) {
        return queries.message(id).stream()
                .findFirst()
                .map(message -> new MessageCard(
                        message.ticket().number(),
                        message.authorId(),
                        message.isByStaff(),
                        message.visibility(),
                        message.body(),
                        message.reference()))
                .orElseThrow(UnknownObjectException::new);
    }
}
