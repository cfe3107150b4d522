package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** What a moderator did about somebody, by which rule; it ends by itself, or is lifted. */
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

    Sanction(AccountId account, AccountId moderator, Measure measure, Instant at) {
        this.accountId = account;
        this.moderatorId = moderator;
        this.kind = measure.kind();
        this.rule = measure.rule();
        this.note = measure.note();
        this.at = at;
        this.until = kind == SanctionKind.WARNING ? null : measure.until();
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
    boolean holds(Instant now) {
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
