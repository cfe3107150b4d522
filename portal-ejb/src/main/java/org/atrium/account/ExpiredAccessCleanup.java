package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.atrium.platform.time.ScheduledTask;

/** Deletes expired sessions and links. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class ExpiredAccessCleanup implements ScheduledTask {

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        accounts.deleteExpiredSessions(now);
        accounts.deleteExpiredLinks(now);
    }
}
