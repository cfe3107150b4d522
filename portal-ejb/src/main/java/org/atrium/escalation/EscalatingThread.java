package org.atrium.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.account.AccountId;
import org.atrium.forum.ForumIntake;
import org.atrium.forum.ThreadSnapshot;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.ConflictException;
import org.atrium.ticket.NewMessage;
import org.atrium.ticket.NewTicket;
import org.atrium.ticket.TicketDirectory;
import org.atrium.ticket.TicketIntake;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * Escalates a thread exactly once: every caller locks the thread's row first, so concurrent ones, on any node, wait and
 * find the existing ticket. The unique thread of {@link Escalation} refuses any other way.
 */
@ApplicationScoped
class EscalatingThread {

    @Inject
    private EntityManager entityManager;

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumIntake forum;

    @Inject
    private TicketIntake tickets;

    @Inject
    private TicketDirectory directory;

    @Inject
    private ThreadMessages threadMessages;

    @Inject
    private Event<ThreadEscalated> escalated;

    @Inject
    private Clock clock;

    /**
     * Escalates a question that is due by a rule, in a transaction of its own.
     *
     * @return empty if it is not due any more, or the thread is locked: the next tick tries again
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<EscalationResult> escalateDue(DueQuestions.DueQuestion due) {
        if (!forum.tryLockThread(due.thread()) || findTicket(due.thread()).isPresent()) {
            return Optional.empty();
        }
        ThreadSnapshot snapshot = forum.snapshot(due.thread());
        return due.cause(snapshot).map(cause -> openTicket(snapshot, cause, due.queue(), null, List.of()));
    }

    /**
     * Escalates a question on request; if it has a ticket, the reason is added there.
     *
     * @throws ConflictException if it is solved or not public, or its ticket is another requester's
     */
    EscalationResult escalateOnRequest(ThreadId thread, EscalationRequest request) {
        forum.hasTicketForUpdate(thread);
        Optional<TicketNumber> existing = findTicket(thread);
        if (existing.isPresent()) {
            return addToExistingTicket(existing.get(), request);
        }
        ThreadSnapshot snapshot = forum.snapshot(thread);
        requireUnsolved(snapshot);
        return openTicket(
                snapshot,
                request.viewer().is(snapshot.author()) ? EscalationCause.AUTHOR : EscalationCause.STAFF,
                queueOf(snapshot),
                request.viewer().requireAccount(),
                request.toMessage(snapshot.author(), clock.instant()).stream().toList());
    }

    private EscalationResult addToExistingTicket(TicketNumber existing, EscalationRequest request) {
        AccountId requester = directory.summary(existing).requester();
        if (!request.viewer().is(requester) && !request.viewer().isStaff()) {
            throw new ConflictException("escalation.error.others");
        }
        TicketNumber number = request.toMessage(requester, clock.instant())
                .map(message -> tickets.addMessage(existing, message))
                .orElse(existing);
        return new EscalationResult(number, false, null);
    }

    private static void requireUnsolved(ThreadSnapshot snapshot) {
        if (!snapshot.published()) {
            throw new ConflictException("escalation.error.unpublished");
        }
        if (snapshot.status() == ThreadStatus.SOLVED) {
            throw new ConflictException("escalation.error.solved");
        }
    }

    private EscalationResult openTicket(
            ThreadSnapshot snapshot, EscalationCause cause, String queue, AccountId by, List<NewMessage> messages) {
        Instant now = clock.instant();
        TicketPriority priority = new EscalationUrgency(
                        Duration.between(snapshot.createdAt(), now), snapshot.affected(), snapshot.order() != null)
                .priority();
        TicketNumber ticket = tickets.open(NewTicket.by(snapshot.author(), TicketChannel.FORUM)
                .subject(snapshot.title())
                .priority(priority)
                .queue(queue == null ? snapshot.queue() : queue)
                .order(snapshot.order())
                .origin(TicketOrigin.of(snapshot.id()))
                .cause(cause.name())
                .messages(Stream.concat(threadMessages.ofThread(snapshot).stream(), messages.stream())
                        .toList())
                .build());
        entityManager.persist(new Escalation(snapshot.id(), ticket, cause, by, now));
        Instant answerBy = directory.summary(ticket).answerBy();
        forum.handToSupport(snapshot.id(), ticket.value(), answerBy);
        escalated.fire(new ThreadEscalated(snapshot.id(), ticket, snapshot.author(), by));
        return new EscalationResult(ticket, true, answerBy);
    }

    private String queueOf(ThreadSnapshot snapshot) {
        EscalationRule rule = entityManager.find(EscalationRule.class, snapshot.category());
        return rule == null ? null : rule.queue();
    }

    private Optional<TicketNumber> findTicket(ThreadId thread) {
        return queries.byThread(thread.value()).map(Escalation::ticketNumber);
    }
}
