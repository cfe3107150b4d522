package org.atrium.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.error.UnknownObjectException;

/** Lists failed messages for administrators and retries them. */
@Stateless
@RolesAllowed("ADMIN")
public class OutboxAdmin {

    private static final int MAX_SHOWN = 200;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    /** What was set aside after its last try, and what failed and waits for another, oldest first. */
    public List<FailedMessage> listFailed() {
        return entityManager
                .createQuery(
                        "select new org.atrium.platform.outbox.OutboxAdmin$FailedMessage(id, kind, status, attempts,"
                                + " createdAt, dueAt, lastError) from OutboxMessage"
                                + " where status = SET_ASIDE or lastError is not null order by id",
                        FailedMessage.class)
                .setMaxResults(MAX_SHOWN)
                .getResultList();
    }

    /** Tries a message again, now, with a new series of pauses should it fail. */
    public void retry(long id) {
        OutboxMessage message = entityManager.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message == null) {
            throw new UnknownObjectException();
        }
        message.retry(clock.instant());
        filled.fire(new OutboxFilled());
    }

    /** A message that had trouble. */
    public record FailedMessage(
            long id,
            String kind,
            OutboxStatus status,
            int attempts,
            Instant createdAt,
            Instant dueAt,
            String lastError) {

        public boolean isSetAside() {
            return status == OutboxStatus.SET_ASIDE;
        }
    }
}
