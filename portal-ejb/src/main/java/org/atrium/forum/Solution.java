package org.atrium.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * The accepted answer of a question, or the one that was accepted and is hidden for the time being; it is accepted again
 * once it is published again.
 *
 * @param acceptedPostId null unless an answer is accepted
 * @param hiddenPostId null unless the accepted answer is hidden
 * @param hiddenAt since when
 */
@Embeddable
record Solution(
        Long acceptedPostId,
        @Column(name = "hidden_accepted_answer_id") Long hiddenPostId,
        @Column(name = "hidden_accepted_answer_at") Instant hiddenAt) {

    static final Solution NONE = new Solution(null, null, null);

    static Solution accepted(ForumPost answer) {
        return new Solution(answer.id(), null, null);
    }

    static Solution hidden(ForumPost answer, Instant now) {
        return new Solution(null, answer.id(), now);
    }

    boolean isAccepted(ForumPost post) {
        return acceptedPostId != null && acceptedPostId.equals(post.id());
    }

    boolean isHidden(ForumPost post) {
        return hiddenPostId != null && hiddenPostId.equals(post.id()) && !post.isFirst();
    }

    /** Since when a question waits that would wait since then: while it was solved, nobody waited. */
    Instant waitingSince(Instant at) {
        return hiddenPostId != null && hiddenAt.isAfter(at) ? hiddenAt : at;
    }

    /** What is known of two threads that become one, this one's first; {@link #among} decides what stays. */
    Solution or(Solution other) {
        Solution hidden = hiddenPostId == null ? other : this;
        return new Solution(
                acceptedPostId == null ? other.acceptedPostId : acceptedPostId, hidden.hiddenPostId, hidden.hiddenAt);
    }

    /** What stays of it in a question that holds these posts from now on. */
    Solution among(List<ForumPost> posts) {
        return posts.stream()
                .filter(post -> post.state() == TextState.PUBLISHED && !post.isFirst() && isAccepted(post))
                .findFirst()
                .map(Solution::accepted)
                .orElseGet(() ->
                        posts.stream().anyMatch(this::isHidden) ? new Solution(null, hiddenPostId, hiddenAt) : NONE);
    }
}
