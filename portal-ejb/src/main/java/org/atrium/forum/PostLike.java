package org.atrium.forum;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.platform.persistence.PersistentObject;

/** A member's like of a post; at most one per member. */
@Entity
class PostLike extends PersistentObject {

    private PostId postId;
    private AccountId accountId;
    private Instant at;

    protected PostLike() {}

    PostLike(PostId post, AccountId account, Instant at) {
        this.postId = post;
        this.accountId = account;
        this.at = at;
    }
}
