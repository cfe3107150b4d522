package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.atrium.platform.time.DueWork;

/** Drops sessions and links that are over. They open nothing any more, so nodes need not agree who does it. */
@ApplicationScoped
class ForgetOldAccess implements DueWork {

    @Inject
    private AccountQueries accounts;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        accounts.dropExpiredSessions(now);
        accounts.dropExpiredLinks(now);
    }
}
