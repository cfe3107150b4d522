package org.atrium.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.atrium.platform.time.ScheduledTask;

/** Deletes events that whoever comes back to a stream asks for no more. Repeating the delete is harmless. */
@ApplicationScoped
class LiveEventCleanup implements ScheduledTask {

    private static final Duration RETENTION = Duration.ofMinutes(10);

    @Inject
    private LiveEventQueries events;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        events.deleteOlder(clock.instant().minus(RETENTION));
    }
}
