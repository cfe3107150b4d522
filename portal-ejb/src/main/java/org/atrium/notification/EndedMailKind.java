package org.atrium.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** That an account wants no mails of a kind any more; what they would say is in the portal. */
@Entity
class EndedMailKind extends PersistentObject {

    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private Instant endedAt;

    protected EndedMailKind() {}

    MailKind kind() {
        return kind;
    }
}
