package org.atrium.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.ids.SecretToken;
import org.atrium.platform.persistence.PersistentObject;

/** A session, stored by the hash of its token. Signing out or changing the password deletes it. */
@Entity
class AccountSession extends PersistentObject {

    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private SessionType sessionType;

    private Instant createdAt;
    private Instant expiresAt;

    protected AccountSession() {}

    AccountSession(SecretToken token, Account account, SessionType sessionType, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.sessionType = sessionType;
        this.createdAt = now;
        this.expiresAt = now.plus(sessionType.lifetime(account.isStaff()));
    }

    Account account() {
        return account;
    }

    SessionType sessionType() {
        return sessionType;
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
