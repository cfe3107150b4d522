package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.persistence.RowLocks;
import org.atrium.platform.settings.Setting;

/** Closes a batch of tickets in a short transaction, skipping rows locked by other nodes. */
@ApplicationScoped
@Transactional
class TicketClosingBatch {

    private static final int BATCH = 50;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Closes a batch and tells how many that were. */
    int closeBatch() {
        Instant now = clock.instant();
        List<Ticket> due = RowLocks.orPass(entityManager
                        .createQuery(
                                "from Ticket where status = SOLVED and solvedAt < :before order by solvedAt",
                                Ticket.class)
                        .setParameter("before", now.minus(Setting.TICKET_CLOSES_AFTER.duration()))
                        .setMaxResults(BATCH))
                .getResultList();
        due.forEach(ticket -> ticket.transitionTo(TicketStatus.CLOSED, null, now));
        return due.size();
    }
}
