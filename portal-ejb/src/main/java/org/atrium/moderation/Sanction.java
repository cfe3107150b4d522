package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;
import org.hibernate.annotations.Immutable;

/** A time in which somebody may read but not write. */
@Entity
@Immutable
class Sanction extends PersistentObject {

    /** What kinds there are. */
    enum Kind {
        SILENCE
    }

    private AccountId accountId;
    private AccountId moderatorId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String rule;

    private String note;
    private Instant at;
    private Instant until;

    protected Sanction() {}

    Sanction(AccountId account, AccountId moderator, String rule, String note, Instant at, Instant until) {
        this.accountId = account;
        this.moderatorId = moderator;
        this.kind = Kind.SILENCE;
        this.rule = rule;
        this.note = note;
        this.at = at;
        this.until = until;
    }
}
