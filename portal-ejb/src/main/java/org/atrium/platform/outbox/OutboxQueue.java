package org.atrium.platform.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The short transactions around a delivery, so that none is open while the world is slow. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxQueue {

    /** Hibernate's word for passing over rows another node has locked. */
    private static final int SKIP_LOCKED = -2;

    /** Longer than a delivery takes: a mail server may take its time for each of a dozen answers. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private EntityManager entityManager;

    @Inject
    private OutboxPulse pulse;

    @Inject
    private Clock clock;

    /** Takes the next due message that nobody else has taken: just one, so that its lease begins with its delivery. */
    public Optional<Claimed> claim() {
        var now = clock.instant();
        List<OutboxMessage> due = entityManager
                .createQuery(
                        "from OutboxMessage where status = PENDING and dueAt <= :now order by dueAt, id",
                        OutboxMessage.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
        due.forEach(message -> {
            message.claim(now, LEASE);
            pulse.beat(now);
        });
        return due.stream()
                .map(message -> new Claimed(message.id(), message.kind(), message.payload()))
                .findFirst();
    }

    public void delivered(long id) {
        entityManager
                .createQuery("delete from OutboxMessage where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    public void failed(long id, String error) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            message.failed(error, clock.instant());
        }
    }

    /** Leaves a message to an administrator that no try would deliver. */
    public void setAside(long id, String error) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            message.setAside(error);
        }
    }

    /** What waits, and for how long. */
    public Backlog backlog() {
        Instant now = clock.instant();
        return entityManager
                .createQuery(
                        "select sum(case when status = PENDING then 1 else 0 end),"
                                + " sum(case when status = SET_ASIDE then 1 else 0 end),"
                                + " min(case when status = PENDING then createdAt end),"
                                + " min(case when status = PENDING then dueAt end) from OutboxMessage",
                        Totals.class)
                .getSingleResult()
                .at(now, pulse.last());
    }

    /**
     * How the outbox stands.
     *
     * @param oldest for how long the oldest pending message has waited
     * @param overdue for how long a message has been due without this node taking that or another one
     */
    public record Backlog(long pending, long setAside, Duration oldest, Duration overdue) {}

    record Totals(Long pending, Long setAside, Instant oldest, Instant due) {

        Backlog at(Instant now, Instant lastTaken) {
            return new Backlog(
                    pending == null ? 0 : pending,
                    setAside == null ? 0 : setAside,
                    since(oldest, now),
                    since(due != null && due.isBefore(lastTaken) ? lastTaken : due, now));
        }

        private static Duration since(Instant start, Instant now) {
            return start == null || start.isAfter(now) ? Duration.ZERO : Duration.between(start, now);
        }
    }

    public record Claimed(long id, String kind, String payload) {}
}
