package org.atrium.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** What an account has chosen for a kind and a channel other than it is by default. */
@Entity
class NotificationChoice extends PersistentObject {

    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    @Enumerated(EnumType.STRING)
    private NotificationChannel channel;

    private boolean chosen;
    private Instant chosenAt;

    protected NotificationChoice() {}

    NotificationChoice(
            AccountId account, NotificationKind kind, NotificationChannel channel, boolean chosen, Instant now) {
        this.accountId = account;
        this.kind = kind;
        this.channel = channel;
        this.chosen = chosen;
        this.chosenAt = now;
    }
}
