package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;

/**
 * Notifies everybody in a role of what can come by the hundred and stands in a list: once an hour, and before that only
 * those who have read of the last.
 */
@ApplicationScoped
class HourlyNotifications {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final RateLimit PER_KIND = new RateLimit("hourlyNotification", 1, HOUR);

    @Inject
    private Notifier notifier;

    @Inject
    private NotificationQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private Clock clock;

    void send(Set<Role> roles, NewNotification notice) {
        List<AccountId> readers = accounts.activeWith(roles);
        if (!readers.isEmpty()) {
            notifier.send(due(readers, notice.kind()), notice);
        }
    }

    private Collection<AccountId> due(List<AccountId> readers, String notification) {
        return rateLimiter.tryAcquire(PER_KIND.attemptBy(notification))
                ? readers
                : queries.haveRead(readers, notification, clock.instant().minus(HOUR));
    }
}
