package org.atrium.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.persistence.RowLocks;

/** Short transactions around a delivery, so that none is open during the delivery itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxQueue {

    /** Longer than a delivery takes: a mail server may take its time for each of a dozen answers. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private EntityManager entityManager;

    @Inject
    private OutboxActivity activity;

    @Inject
    private Event<MessageSetAside> setAside;

    @Inject
    private Clock clock;

    /** Takes the next due message that nobody else has taken: just one, so that its lease begins with its delivery. */
    Optional<LeasedMessage> leaseNext() {
        var now = clock.instant();
        List<OutboxMessage> due = RowLocks.orPass(entityManager
                        .createQuery(
                                "from OutboxMessage where status = PENDING and dueAt <= :now order by dueAt, id",
                                OutboxMessage.class)
                        .setParameter("now", now)
                        .setMaxResults(1))
                .getResultList();
        due.forEach(message -> {
            message.lease(now, LEASE);
            activity.record(now);
        });
        return due.stream()
                .map(message -> new LeasedMessage(message.id(), message.kind(), message.payload()))
                .findFirst();
    }

    void delete(long id) {
        entityManager
                .createQuery("delete from OutboxMessage where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void recordFailure(long id, String error) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            message.recordFailure(error, clock.instant());
            announce(message);
        }
    }

    /** Leaves a message to an administrator that no try would deliver. */
    void setAside(long id, String error) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message != null) {
            message.setAside(error);
            announce(message);
        }
    }

    private void announce(OutboxMessage message) {
        if (message.status() == OutboxStatus.SET_ASIDE) {
            setAside.fire(new MessageSetAside(message.kind()));
        }
    }

    /** A message this node delivers. */
    record LeasedMessage(long id, String kind, String payload) {}
}
