package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An author's request that another moderator reviews a verdict; the unique entry allows one per verdict. It waits as a
 * review item until it is upheld or overturned.
 */
@Entity
class Appeal extends PersistentObject {

    private long entryId;
    private AccountId authorId;
    private String reason;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private AppealOutcome outcome;

    private String note;
    private Instant decidedAt;

    protected Appeal() {}

    Appeal(long entryId, AccountId author, String reason, Instant now) {
        this.entryId = entryId;
        this.authorId = author;
        this.reason = reason;
        this.at = now;
    }

    /** Ends it; an item of the queue is judged once, so this happens once. */
    void decide(AppealOutcome decision, String why, Instant now) {
        outcome = decision;
        note = why;
        decidedAt = now;
    }

    long entryId() {
        return entryId;
    }

    AccountId authorId() {
        return authorId;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    /** Null while it waits. */
    AppealOutcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
