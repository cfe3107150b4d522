package org.atrium.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.atrium.forum.event.PostId;
import org.atrium.platform.persistence.PersistentObject;

/** An answer that goes into the next mail of a digest, if it can be read then. */
@Entity
class WaitingAnswer extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private AnswerDigest digest;

    private PostId postId;

    protected WaitingAnswer() {}

    WaitingAnswer(AnswerDigest digest, PostId post) {
        this.digest = digest;
        this.postId = post;
    }

    AnswerDigest digest() {
        return digest;
    }

    PostId postId() {
        return postId;
    }
}
