package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.platform.settings.Setting;

/**
 * Notifies everybody in a role of what can come by the hundred and stands in a list: once an hour, and before that only
 * those who have read of the last.
 */
@ApplicationScoped
class HourlyNotifications {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Notifier notifier;

    @Inject
    private NotificationQueries queries;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    void send(Set<Role> roles, NewNotification notice) {
        List<AccountId> readers = accounts.activeWith(roles);
        if (!readers.isEmpty()) {
            notifier.send(due(readers, notice.kind()), notice);
        }
    }

    /** Decided by a row of the same transaction: whoever is not notified after all is so the next time. */
    private Collection<AccountId> due(List<AccountId> readers, String notification) {
        Instant now = clock.instant();
        return !Setting.RATE_LIMITS.isOn() || queries.beginHour(notification, now, now.minus(HOUR))
                ? readers
                : queries.haveRead(readers, notification, now.minus(HOUR));
    }
}
