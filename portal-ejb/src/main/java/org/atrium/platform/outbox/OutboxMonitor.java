package org.atrium.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Measures the backlog of the outbox. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OutboxMonitor {

    @Inject
    private EntityManager entityManager;

    @Inject
    private OutboxActivity activity;

    @Inject
    private Clock clock;

    /** What waits, and for how long. */
    public Backlog backlog() {
        Instant now = clock.instant();
        return entityManager
                .createQuery(
                        "select sum(case when status = PENDING then 1 else 0 end),"
                                + " sum(case when status = SET_ASIDE then 1 else 0 end),"
                                + " min(case when status = PENDING then createdAt end),"
                                + " min(case when status = PENDING then dueAt end) from OutboxMessage",
                        BacklogRow.class)
                .getSingleResult()
                .at(now, activity.lastActivity());
    }

    /**
     * How the outbox stands.
     *
     * @param oldest for how long the oldest pending message has waited
     * @param overdue for how long a message has been due without this node taking that or another one
     */
    public record Backlog(long pending, long setAside, Duration oldest, Duration overdue) {}

    record BacklogRow(Long pending, Long setAside, Instant oldest, Instant due) {

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
}
