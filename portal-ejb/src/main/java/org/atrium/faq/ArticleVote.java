package org.atrium.faq;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.platform.persistence.PersistentObject;

/** A reader's vote on an article; voting again replaces it. */
@Entity
class ArticleVote extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private String voterKey;
    private boolean helpful;

    @Enumerated(EnumType.STRING)
    private VoteReason reason;

    private String comment;
    private Instant votedAt;

    protected ArticleVote() {}

    ArticleVote(Article article, String voterKey, ArticleVotes.NewArticleVote vote, Instant now) {
        this.article = article;
        this.voterKey = voterKey;
        update(vote, now);
    }

    void update(ArticleVotes.NewArticleVote vote, Instant now) {
        helpful = vote.helpful();
        reason = helpful ? null : vote.reason();
        comment = vote.comment() == null || vote.comment().isBlank()
                ? null
                : vote.comment().strip();
        votedAt = now;
    }

    boolean isHelpful() {
        return helpful;
    }
}
