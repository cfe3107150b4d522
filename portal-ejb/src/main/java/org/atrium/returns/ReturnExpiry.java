package org.atrium.returns;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Ends returns that did not arrive in time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReturnExpiry {

    private static final int BATCH = 50;

    @Inject
    private ReturnQueries returns;

    @Inject
    private Event<ReturnExpired> expired;

    @Inject
    private Clock clock;

    /** Ends some that are due. */
    public void expireSome() {
        Instant now = clock.instant();
        List<Return> overdue = returns.overdue(now, BATCH);
        overdue.forEach(found -> {
            found.expire(now);
            expired.fire(new ReturnExpired(found.number(), found.account(), found.orderNumber()));
        });
    }
}
