package org.atrium.forum;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.platform.persistence.PersistentObject;

/** A mention of an account in a post; the account is notified once, when the post is published. */
@Entity
class PostMention extends PersistentObject {

    private PostId postId;
    private AccountId accountId;
    private Instant notifiedAt;

    protected PostMention() {}

    PostMention(PostId post, AccountId account) {
        this.postId = post;
        this.accountId = account;
    }

    /** Whether they hear of it now; tells so only once. */
    boolean markNotified(Instant now) {
        boolean first = notifiedAt == null;
        if (first) {
            notifiedAt = now;
        }
        return first;
    }

    AccountId accountId() {
        return accountId;
    }
}
