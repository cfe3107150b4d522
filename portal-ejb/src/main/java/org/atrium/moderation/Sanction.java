package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** A sanction of an account, and the rule it broke; it expires, or is lifted. */
@Entity
class Sanction extends PersistentObject {

    private AccountId accountId;
    private AccountId moderatorId;

    @Enumerated(EnumType.STRING)
    private SanctionKind kind;

    private String rule;

    private String note;
    private Instant at;
    private Instant until;
    private Instant liftedAt;
    private AccountId liftedById;

    protected Sanction() {}

    Sanction(AccountId account, AccountId moderator, SanctionRequest request, Instant at) {
        this.accountId = account;
        this.moderatorId = moderator;
        this.kind = request.kind();
        this.rule = request.rule();
        this.note = request.note();
        this.at = at;
        this.until = kind == SanctionKind.WARNING ? null : request.until();
    }

    /** Ends it before its time; tells whether there was anything to end. */
    boolean lift(AccountId moderator, Instant now) {
        boolean lifts = liftedAt == null;
        if (lifts) {
            liftedAt = now;
            liftedById = moderator;
        }
        return lifts;
    }

    /** Whether it holds now. A warning is no hindrance, so it never does. */
    boolean isActive(Instant now) {
        return kind != SanctionKind.WARNING && liftedAt == null && (until == null || until.isAfter(now));
    }

    AccountId accountId() {
        return accountId;
    }

    AccountId moderatorId() {
        return moderatorId;
    }

    SanctionKind kind() {
        return kind;
    }

    String rule() {
        return rule;
    }

    String note() {
        return note;
    }

    Instant at() {
        return at;
    }

    /** Null for a warning, and for a suspension without an end. */
    Instant until() {
        return until;
    }

    Instant liftedAt() {
        return liftedAt;
    }
}
