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
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.file.FileAttachments;
import org.atrium.file.FileOwner;
import org.atrium.file.FileOwnerKind;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.ids.Numbers;
import org.atrium.platform.text.Slug;
import org.atrium.ticket.event.AnswerRescheduled;
import org.atrium.ticket.event.CustomerReplied;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketAnswered;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.ticket.event.TicketOpened;
import org.atrium.ticket.event.TicketReopened;
import org.atrium.ticket.event.TicketSolved;
import org.atrium.ticket.event.TicketUpdateStarting;

/** Changes to tickets, for all callers. A ticket's row is locked by one transaction at a time. */
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
    private FileAttachments files;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private ColleagueMentions mentions;

    @Inject
    private Clock clock;

    @Inject
    private Event<TicketUpdateStarting> updateStarting;

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
    Ticket requireForUpdate(TicketNumber number) {
        var row = queries.idAndOrigin(number).orElseThrow(UnknownObjectException::new);
        if (row.origin() != null) {
            updateStarting.fire(new TicketUpdateStarting(number, row.origin()));
        }
        Ticket ticket = entityManager.find(Ticket.class, row.id());
        entityManager.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }

    Ticket open(NewTicket newTicket, Instant at) {
        Ticket ticket = create(newTicket, at);
        announceOpening(ticket);
        return ticket;
    }

    /** Tells everybody of a ticket that was {@linkplain #create created}. */
    void announceOpening(Ticket ticket) {
        opened.fire(new TicketOpened(ticket.number(), ticket.requesterId(), ticket.channel()));
    }

    /** Stores a ticket without firing an event. */
    Ticket create(NewTicket newTicket, Instant at) {
        List<String> queues = queries.queues();
        Ticket ticket = new Ticket(
                new TicketNumber(numbers.next("T", "ticket_number_seq")),
                newTicket.inQueue(knownQueue(newTicket.queue(), queues)),
                at);
        entityManager.persist(ticket);
        newTicket.messages().forEach(message -> save(ticket, message));
        sla.schedule(ticket);
        if (!queues.contains(ticket.queue())) {
            queries.saveQueue(ticket.queue());
        }
        return ticket;
    }

    /** A team's name as it was first written: names that read as the same are of one team. */
    String knownQueue(String name) {
        return knownQueue(name, queries.queues());
    }

    private static String knownQueue(String name, List<String> known) {
        return known.contains(name)
                ? name
                : known.stream()
                        .filter(other -> Slug.isSameName(other, name))
                        .findFirst()
                        .orElse(name);
    }

    /**
     * Adds a message; a requester's reply to a closed ticket opens a follow-up ticket.
     *
     * @return the message, in the ticket it was added to
     */
    TicketMessage addMessage(Ticket ticket, NewMessage message) {
        boolean byRequester =
                message.isToSupport() || !message.staff() && message.author().equals(ticket.requesterId());
        if (ticket.status() == TicketStatus.CLOSED) {
            return addToFollowUp(ticket, message, byRequester);
        }
        TicketMessage added = save(ticket, message);
        if (message.visibility() == MessageVisibility.INTERNAL) {
            bumpVersion(ticket);
            mentions.announce(added);
        }
        boolean answer = message.isAnswer();
        if (byRequester || answer) {
            unassignFormerAgent(ticket, message.at());
        }
        boolean again = byRequester && ticket.reopenOnReply(message.author(), message.at());
        if (answer) {
            ticket.recordAnswer(message.author(), message.at());
        }
        reschedule(ticket);
        if (message.staff()) {
            answered.fire(new TicketAnswered(
                    ticket.number(),
                    added.id(),
                    message.visibility(),
                    message.origin(),
                    message.author(),
                    message.channel()));
        } else if (byRequester) {
            replied.fire(new CustomerReplied(
                    ticket.number(),
                    added.id(),
                    message.author(),
                    ticket.requesterId(),
                    message.isMailedTo(ticket.requesterId())));
        }
        if (again) {
            reopened.fire(new TicketReopened(ticket.number(), message.author(), true));
        }
        return added;
    }

    /** An internal note changes no field of the ticket; the version makes an answer that was started before it stale. */
    private void bumpVersion(Ticket ticket) {
        entityManager.flush();
        entityManager.lock(ticket, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Reopens it without a message of its requester, who waits for an answer again.
     *
     * @param actor null where the portal does it by itself
     */
    void reopen(Ticket ticket, AccountId actor, Instant at) {
        unassignFormerAgent(ticket, at);
        ticket.reopenOnReply(ticket.requesterId(), at);
        reschedule(ticket);
        reopened.fire(new TicketReopened(ticket.number(), actor, false));
    }

    /** Stores a message without firing an event. */
    TicketMessage save(Ticket ticket, NewMessage message) {
        TicketMessage added = ticket.addMessage(message);
        entityManager.persist(added);
        FileOwner owner = new FileOwner(FileOwnerKind.TICKET_MESSAGE, added.id());
        added.countFiles(
                message.shared()
                        ? files.share(owner, message.body(), message.files())
                        : files.attachToNew(message.author(), owner, message.body(), message.files()));
        return added;
    }

    void transitionTo(Ticket ticket, TicketStatus next, AccountId actor, Instant at) {
        TicketStatus before = ticket.status();
        Optional<Long> proposed = Optional.ofNullable(ticket.proposedMessageId());
        if (next.isUnsolved()) {
            unassignFormerAgent(ticket, at);
        }
        ticket.transitionTo(next, actor, at);
        reschedule(ticket);
        if (next == TicketStatus.SOLVED && before != next) {
            Long answer = proposed.or(() -> queries.lastPublicAnswer(ticket, ticket.openedAt()))
                    .orElse(null);
            solved.fire(new TicketSolved(ticket.number(), answer, actor));
        } else if (before == TicketStatus.SOLVED && next == TicketStatus.OPEN) {
            reopened.fire(new TicketReopened(ticket.number(), actor, false));
        }
    }

    /**
     * A former agent stays assigned to what they solved (see {@link FormerAgents}) until somebody works on it again. To
     * be called before the ticket is reopened or answered.
     */
    private void unassignFormerAgent(Ticket ticket, Instant at) {
        AccountId assignee = ticket.assigneeId();
        if (ticket.status() == TicketStatus.SOLVED
                && assignee != null
                && !accountDirectory.summary(assignee).isSupport()) {
            ticket.assign(null, null, at);
        }
    }

    /** Computes its due times again. */
    void reschedule(Ticket ticket) {
        sla.schedule(ticket);
        rescheduled.fire(
                new AnswerRescheduled(ticket.number(), ticket.serviceLevel().answerBy()));
    }

    Instant now() {
        return clock.instant();
    }

    private TicketMessage addToFollowUp(Ticket closed, NewMessage message, boolean byRequester) {
        if (!byRequester) {
            throw new ConflictException("ticket.error.closed");
        }
        return addMessage(openFollowUp(closed, message.at()), message);
    }

    /** The ticket, or its follow-up ticket if it is closed. */
    Ticket openFollowUpIfClosed(Ticket ticket, Instant at) {
        return ticket.status() == TicketStatus.CLOSED ? openFollowUpIfClosed(openFollowUp(ticket, at), at) : ticket;
    }

    /** The ticket that words for this one are added to, as it is now; itself if it is not closed, or nothing follows yet. */
    Ticket lastFollowUp(Ticket ticket) {
        return followUp(ticket).map(this::lastFollowUp).orElse(ticket);
    }

    /** The same, locked after those it goes on from. */
    Ticket lastFollowUpForUpdate(Ticket ticket) {
        return followUp(ticket)
                .map(next -> lastFollowUpForUpdate(requireForUpdate(next.number())))
                .orElse(ticket);
    }

    /** The ticket that goes on from a closed one. */
    Optional<Ticket> followUp(Ticket ticket) {
        return ticket.status() == TicketStatus.CLOSED ? queries.newestFollowUp(ticket) : Optional.empty();
    }

    private Ticket openFollowUp(Ticket closed, Instant at) {
        Optional<Ticket> known = queries.newestFollowUp(closed);
        Ticket next =
                known.map(ticket -> requireForUpdate(ticket.number())).orElseGet(() -> open(closed.newFollowUp(), at));
        if (known.isEmpty()) {
            copyParties(closed, next);
        }
        next.linkToClosed(closed);
        queries.orderRequestsOf(closed).forEach(request -> request.moveTo(next));
        return next;
    }

    /** Those whose copies support has ended stay without. */
    private void copyParties(Ticket closed, Ticket next) {
        List<TicketParty> parties = queries.presentAndFormerParties(closed);
        parties.forEach(party -> entityManager.persist(party.copyTo(next)));
        if (parties.stream().anyMatch(party -> !party.isEnded())) {
            next.addCopies();
        }
    }
}
