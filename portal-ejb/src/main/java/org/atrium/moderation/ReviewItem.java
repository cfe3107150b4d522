package org.atrium.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A text in the review queue, once however often it came there. It waits, is claimed by one moderator for a while, and is
 * judged; a new reason makes it wait again.
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
    private Instant judgedAt;
    private Long appealId;
    private AccountId barredId;

    protected ReviewItem() {}

    ReviewItem(String textKind, long textId, AccountId author, ReviewReason reason, String detail, Instant now) {
        this(textKind, textId, author);
        wait(reason, detail, now);
    }

    /** One that something lets wait at once. */
    ReviewItem(String textKind, long textId, AccountId author) {
        this.textKind = textKind;
        this.textId = textId;
        this.authorId = author;
    }

    /** Comes, or comes back, into the queue; what waits already keeps its place and its first reason. */
    final void wait(ReviewReason why, String more, Instant now) {
        if (waitingSince == null || judgedAt != null) {
            reason = why;
            detail = more;
            waitingSince = now;
            judgedAt = null;
            claimedBy = null;
            claimedUntil = null;
            appealId = null;
            barredId = null;
        }
    }

    /** Comes back because its author appealed, and whoever judged it may not do so again; that is why it waits now. */
    void appeal(Appeal appeal, AccountId firstJudge, Instant now) {
        judgedAt = now;
        wait(ReviewReason.APPEAL, appeal.words(), now);
        appealId = appeal.id();
        barredId = firstJudge;
    }

    /**
     * Leaves the queue with a verdict.
     *
     * @throws ConflictException if this moderator has not claimed it, or not any more
     */
    void judge(AccountId moderator, Instant now) {
        if (judgedAt != null || !isClaimedBy(moderator, now) || moderator.equals(barredId)) {
            throw new ConflictException("moderation.error.notClaimed");
        }
        judgedAt = now;
    }

    /** Leaves the queue without one: there is nothing left to judge. */
    void drop(Instant now) {
        if (judgedAt == null) {
            judgedAt = now;
        }
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

    /** Whether this moderator gave the verdict that is appealed against. */
    boolean bars(AccountId moderator) {
        return moderator.equals(barredId);
    }

    Instant waitingSince() {
        return waitingSince;
    }

    /** Who has it now, null if nobody does. */
    AccountId claimedBy(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now) ? claimedBy : null;
    }
}
