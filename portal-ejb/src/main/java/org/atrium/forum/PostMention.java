package org.atrium.forum;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.platform.persistence.PersistentObject;

/** Somebody is named in a post; they are told once, when others can read it. */
@Entity
class PostMention extends PersistentObject {

    private PostId postId;
    private AccountId accountId;
    private Instant toldAt;

    protected PostMention() {}

    PostMention(PostId post, AccountId account) {
        this.postId = post;
        this.accountId = account;
    }

    /** Whether they hear of it now; tells so only once. */
    boolean tell(Instant now) {
        boolean first = toldAt == null;
        if (first) {
            toldAt = now;
        }
        return first;
    }

    AccountId accountId() {
        return accountId;
    }
}
