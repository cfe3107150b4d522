package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.atrium.platform.time.ScheduledTask;

/** Deletes notifications older than half a year. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class NotificationCleanup implements ScheduledTask {

    private static final Duration RETENTION = Duration.ofDays(180);

    @Inject
    private NotificationQueries notifications;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        notifications.deleteOlder(clock.instant().minus(RETENTION));
    }
}
