package org.atrium.notification;

import java.util.List;
import org.atrium.account.AccountId;

/**
 * People have new notifications, each that of the same place.
 *
 * @param accounts whose they are
 * @param notifications their ids
 */
public record NotificationsWritten(List<AccountId> accounts, List<Long> notifications) {

    public NotificationsWritten {
        accounts = List.copyOf(accounts);
        notifications = List.copyOf(notifications);
    }

    static NotificationsWritten of(List<Notification> written) {
        return new NotificationsWritten(
                written.stream().map(Notification::accountId).toList(),
                written.stream().map(Notification::id).toList());
    }
}
