package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/** A sanction of an account, and the rule it broke; it expires, or is lifted. */
@Entity
class Sanction extends PersistentObject {

    /** The earlier end first; of two that end together, the one that leaves more. */
    private static final Comparator<Sanction> BY_END = Comparator.comparing(
                    (Sanction sanction) -> sanction.until == null ? Instant.MAX : sanction.until)
            .thenComparing(Sanction::kind);

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

    /** Which of these holds longest; empty if none holds now. Somebody is free again when that one is over. */
    static Optional<Sanction> longest(Collection<Sanction> sanctions, Instant now) {
        return sanctions.stream().filter(sanction -> sanction.isActive(now)).max(BY_END);
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
