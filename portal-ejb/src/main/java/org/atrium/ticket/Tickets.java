package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.Numbers;
import org.atrium.ticket.event.AnswerRescheduled;
import org.atrium.ticket.event.CustomerReplied;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketLocking;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.TicketOpened;
import org.atrium.ticket.event.TicketReopened;
import org.atrium.ticket.event.TicketSolved;
import org.atrium.ticket.event.Visibility;
import org.hibernate.query.Page;

/** What happens to tickets, whichever door it comes through. Each ticket is changed by one transaction at a time. */
@ApplicationScoped
class Tickets {

    @Inject
    private EntityManager entityManager;

    @Inject
    private TicketQueries queries;

    @Inject
    private Numbers numbers;

    @Inject
    private Sla sla;

    @Inject
    private Clock clock;

    @Inject
    private Event<TicketLocking> locking;

    @Inject
    private Event<TicketOpened> opened;

    @Inject
    private Event<TicketAnswered> answered;

    @Inject
    private Event<CustomerReplied> replied;

    @Inject
    private Event<TicketReopened> reopened;

    @Inject
    private Event<TicketSolved> solved;

    @Inject
    private Event<AnswerRescheduled> rescheduled;

    /** The ticket, locked until the transaction ends. */
    Ticket locked(TicketNumber number) {
        var place = queries.placeOf(number).stream().findFirst().orElseThrow(UnknownObjectException::new);
        if (place.origin() != null) {
            locking.fire(new TicketLocking(number, place.origin()));
        }
        Ticket ticket = entityManager.find(Ticket.class, place.id());
        entityManager.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }

    Ticket open(NewTicket wish, Instant at) {
        Ticket ticket = write(wish, at);
        opened.fire(new TicketOpened(ticket.number(), ticket.requesterId(), ticket.channel()));
        return ticket;
    }

    /** Writes a ticket down without telling anybody. */
    Ticket write(NewTicket wish, Instant at) {
        Ticket ticket = new Ticket(new TicketNumber(numbers.next("T", "ticket_number_seq")), wish, at);
        entityManager.persist(ticket);
        wish.messages().forEach(message -> keep(ticket, message));
        sla.schedule(ticket);
        queries.keepQueue(ticket.queue());
        return ticket;
    }

    /**
     * Takes words into a ticket; the requester's words for a closed one open a new ticket that goes on from it.
     *
     * @return the words, in the ticket that has them
     */
    TicketMessage hear(Ticket ticket, NewMessage message) {
        boolean byRequester = !message.staff() && message.author().equals(ticket.requesterId());
        if (ticket.status() == TicketStatus.CLOSED) {
            return goOn(ticket, message, byRequester);
        }
        TicketMessage said = keep(ticket, message);
        if (message.visibility() == Visibility.INTERNAL) {
            noted(ticket);
        }
        boolean again = byRequester && ticket.requesterSpoke(message.at());
        if (message.staff() && message.visibility() != Visibility.INTERNAL) {
            ticket.answered(message.author(), message.at());
        }
        reschedule(ticket);
        if (message.staff()) {
            answered.fire(new TicketAnswered(ticket.number(), said.id(), message.visibility(), message.author()));
        } else if (byRequester) {
            replied.fire(new CustomerReplied(ticket.number(), said.id(), message.author()));
        }
        if (again) {
            reopened.fire(new TicketReopened(ticket.number(), message.author()));
        }
        return said;
    }

    /** Nothing of the ticket changed, but what support reads of it did: who started from before has not read the note. */
    private void noted(Ticket ticket) {
        entityManager.flush();
        entityManager.lock(ticket, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Its requester says, without a word, that it is not solved. */
    void reopen(Ticket ticket, Instant at) {
        ticket.requesterSpoke(at);
        reschedule(ticket);
        reopened.fire(new TicketReopened(ticket.number(), ticket.requesterId()));
    }

    /** Writes words down without telling anybody. */
    TicketMessage keep(Ticket ticket, NewMessage message) {
        TicketMessage said = ticket.hear(message);
        entityManager.persist(said);
        return said;
    }

    void become(Ticket ticket, TicketStatus next, AccountId actor, Instant at) {
        TicketStatus before = ticket.status();
        Optional<Long> proposed = Optional.ofNullable(ticket.proposedMessageId());
        ticket.become(next, actor, at);
        reschedule(ticket);
        if (next == TicketStatus.SOLVED && before != next) {
            Long answer = proposed.or(() -> lastPublicAnswer(ticket)).orElse(null);
            solved.fire(new TicketSolved(ticket.number(), answer, actor));
        } else if (before == TicketStatus.SOLVED && next == TicketStatus.OPEN) {
            reopened.fire(new TicketReopened(ticket.number(), actor));
        }
    }

    private Optional<Long> lastPublicAnswer(Ticket ticket) {
        return queries.publicAnswers(ticket, ticket.openedAt(), Page.first(1)).stream()
                .findFirst();
    }

    /** Reckons anew what is due when. */
    void reschedule(Ticket ticket) {
        sla.schedule(ticket);
        rescheduled.fire(
                new AnswerRescheduled(ticket.number(), ticket.serviceLevel().answerBy()));
    }

    Instant now() {
        return clock.instant();
    }

    private TicketMessage goOn(Ticket closed, NewMessage message, boolean byRequester) {
        if (!byRequester) {
            throw new ConflictException("ticket.error.closed");
        }
        return hear(successor(closed, message.at()), message);
    }

    /** The ticket, or what goes on from it where it is closed. */
    Ticket lasting(Ticket ticket, Instant at) {
        return ticket.status() == TicketStatus.CLOSED ? lasting(successor(ticket, at), at) : ticket;
    }

    private Ticket successor(Ticket closed, Instant at) {
        List<Ticket> followUps = queries.followUps(closed);
        Ticket next = followUps.isEmpty()
                ? open(closed.followUp(), at)
                : locked(followUps.get(followUps.size() - 1).number());
        next.follow(closed);
        queries.orderRequestsIn(closed).forEach(request -> request.goOnIn(next));
        return next;
    }
}
