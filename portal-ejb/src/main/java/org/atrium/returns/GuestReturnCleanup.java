package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.atrium.platform.time.ScheduledTask;

/** Deletes guests' returns whose link has expired. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class GuestReturnCleanup implements ScheduledTask {

    @Inject
    private ReturnQueries queries;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        queries.deleteGuestReturnsBefore(clock.instant().minus(GuestReturnLinks.LIFETIME));
    }
}
