package org.atrium.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.persistence.PersistentObject;

/** A sign-in that still holds, known by the hash of its secret. Signing out or a new password deletes it. */
@Entity
class AccountSession extends PersistentObject {

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private Door door;

    private Instant createdAt;
    private Instant expiresAt;

    protected AccountSession() {}

    AccountSession(SecretToken token, Account account, Door door, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.door = door;
        this.createdAt = now;
        this.expiresAt = now.plus(door.lasts(account.isStaff()));
    }

    Account account() {
        return account;
    }

    Door door() {
        return door;
    }

    Instant createdAt() {
        return createdAt;
    }

    String tokenHash() {
        return tokenHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
