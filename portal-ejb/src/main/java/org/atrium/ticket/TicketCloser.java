package org.atrium.ticket;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.settings.Setting;

/** The short transactions in which tickets are closed; nodes pass over what another one is closing. */
@Stateless
public class TicketCloser {

    private static final int BATCH = 50;

    /** Hibernate's word for passing over rows another node has locked. */
    private static final int SKIP_LOCKED = -2;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Closes a batch and tells how many that were. */
    public int closeSome() {
        Instant now = clock.instant();
        List<Ticket> due = entityManager
                .createQuery("from Ticket where status = SOLVED and solvedAt < :before order by solvedAt", Ticket.class)
                .setParameter("before", now.minus(Setting.TICKET_CLOSES_AFTER.duration()))
                .setMaxResults(BATCH)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
        due.forEach(ticket -> ticket.become(TicketStatus.CLOSED, null, now));
        return due.size();
    }
}
