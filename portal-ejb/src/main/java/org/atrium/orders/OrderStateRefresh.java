package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.atrium.platform.time.ScheduledTask;

/**
 * Decides again how orders stand that were decided by older rules or before there were any, a batch per transaction. New
 * documents decide by the newest rules at once.
 */
@ApplicationScoped
class OrderStateRefresh implements ScheduledTask {

    private static final Duration MAX_PER_TICK = Duration.ofSeconds(5);

    @Inject
    private OrderStateWriter writer;

    @Inject
    private Clock clock;

    @Override
    public void run() {
        Instant end = clock.instant().plus(MAX_PER_TICK);
        while (clock.instant().isBefore(end) && writer.decideAgain() > 0) {
            continue;
        }
    }
}
