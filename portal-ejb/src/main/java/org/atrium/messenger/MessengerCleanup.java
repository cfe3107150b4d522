package org.atrium.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.atrium.platform.time.ScheduledTask;

/** Forgets by which ids messages came, once no network sends them again. */
@ApplicationScoped
class MessengerCleanup implements ScheduledTask {

    private static final Duration RETENTION = Duration.ofDays(90);

    @Inject
    private MessengerQueries queries;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        queries.deleteReceived(clock.instant().minus(RETENTION));
    }
}
