package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A text in the review queue; at most one item per text. It is claimed by one moderator for a while and then judged; a
 * new reason queues it again.
 */
@Entity
class ReviewItem extends PersistentObject {

    private String textKind;
    private long textId;
    private AccountId authorId;

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    private String detail;
    private Instant waitingSince;
    private AccountId claimedBy;
    private Instant claimedUntil;
    private Instant decidedAt;
    private Long appealId;
    private AccountId excludedModeratorId;

    protected ReviewItem() {}

    ReviewItem(String textKind, long textId, AccountId author, ReviewReason reason, String detail, Instant now) {
        this(textKind, textId, author);
        enqueue(reason, detail, now);
    }

    /** One that something lets wait at once. */
    ReviewItem(String textKind, long textId, AccountId author) {
        this.textKind = textKind;
        this.textId = textId;
        this.authorId = author;
    }

    /** Comes, or comes back, into the queue; what waits already keeps its place and its first reason. */
    final void enqueue(ReviewReason why, String more, Instant now) {
        if (waitingSince == null || decidedAt != null) {
            reason = why;
            detail = more;
            waitingSince = now;
            decidedAt = null;
            claimedBy = null;
            claimedUntil = null;
            appealId = null;
            excludedModeratorId = null;
        }
    }

    /** Comes back because its author appealed, and whoever judged it may not do so again; that is why it waits now. */
    void enqueueAppeal(Appeal appeal, AccountId firstJudge, Instant now) {
        decidedAt = now;
        enqueue(ReviewReason.APPEAL, appeal.reason(), now);
        appealId = appeal.id();
        excludedModeratorId = firstJudge;
    }

    /**
     * Leaves the queue with a verdict.
     *
     * @throws ConflictException if this moderator has not claimed it, or not any more, or may not judge it
     */
    void complete(AccountId moderator, Instant now) {
        if (decidedAt != null || !isClaimedBy(moderator, now) || isExcluded(moderator)) {
            throw new ConflictException("moderation.error.notClaimed");
        }
        decidedAt = now;
    }

    /** Leaves the queue without one: there is nothing left to judge. */
    void withdraw(Instant now) {
        if (decidedAt == null) {
            decidedAt = now;
        }
    }

    boolean isWaiting() {
        return decidedAt == null;
    }

    boolean isClaimedBy(AccountId moderator, Instant now) {
        return moderator.equals(claimedBy) && claimedUntil.isAfter(now);
    }

    String textKind() {
        return textKind;
    }

    long textId() {
        return textId;
    }

    AccountId authorId() {
        return authorId;
    }

    ReviewReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    /** The appeal it waits for, null if it waits for another reason. */
    Long appealId() {
        return reason == ReviewReason.APPEAL ? appealId : null;
    }

    /** Whether this moderator may not judge it: they wrote it, or gave the verdict that is appealed against. */
    boolean isExcluded(AccountId moderator) {
        return isBy(moderator) || moderator.equals(excludedModeratorId);
    }

    /** Whether an account wrote the text. */
    boolean isBy(AccountId account) {
        return account.equals(authorId);
    }

    Instant waitingSince() {
        return waitingSince;
    }

    /** When it left the queue, null while it waits. */
    Instant decidedAt() {
        return decidedAt;
    }

    /** Who has it now, null if nobody does: what was decided is nobody's work any more. */
    AccountId claimedBy(Instant now) {
        return decidedAt == null && claimedUntil != null && claimedUntil.isAfter(now) ? claimedBy : null;
    }
}
