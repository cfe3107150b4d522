package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.atrium.platform.time.DueWork;

/** Drops notifications of half a year ago. Deleting twice does no harm, so nodes need not agree who does it. */
@ApplicationScoped
class ForgetOldNews implements DueWork {

    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    private NotificationQueries notifications;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        notifications.dropOlder(clock.instant().minus(KEPT));
    }
}
