package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That the accepted answer cannot be read for the time being, and since when: it has its mark again once it can. */
@Embeddable
record LostAnswer(
        @Column(name = "lost_answer_id") Long post,
        @Column(name = "lost_answer_at") Instant at) {

    /** Whether it is this one, and that still stands among the answers. */
    boolean isAnswer(ForumPost other) {
        return post.equals(other.id()) && !other.isFirst();
    }
}
