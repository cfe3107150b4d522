package org.atrium.forum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * A member's flag of a post; at most one per member, weighted by the member's accuracy. The next verdict judges it, and
 * no later one does, unless its member flags the post again because it says something else now.
 */
@Entity
class PostFlag extends PersistentObject {

    private PostId postId;
    private AccountId accountId;

    @Enumerated(EnumType.STRING)
    private FlagReason reason;

    private String comment;
    private int weight;
    private Instant at;

    /** Number of the verdict's entry in the log; null while none was given. */
    private Long verdictId;

    protected PostFlag() {}

    PostFlag(PostId post, AccountId account, FlagReason reason, String comment, int weight, Instant at) {
        this.postId = post;
        this.accountId = account;
        this.reason = reason;
        this.comment = comment;
        this.weight = weight;
        this.at = at;
    }

    /** Is made again, for the next verdict; no earlier one judges it any more. */
    void renew(FlagReason why, String newComment, int newWeight, Instant now) {
        reason = why;
        comment = newComment;
        weight = newWeight;
        at = now;
        verdictId = null;
    }

    /** When it was made. */
    Instant at() {
        return at;
    }

    /** The verdict that judged it, null while none did. */
    Long verdictId() {
        return verdictId;
    }

    void markJudged(long verdict) {
        verdictId = verdict;
    }

    PostId postId() {
        return postId;
    }

    AccountId accountId() {
        return accountId;
    }

    FlagReason reason() {
        return reason;
    }

    String comment() {
        return comment;
    }
}
