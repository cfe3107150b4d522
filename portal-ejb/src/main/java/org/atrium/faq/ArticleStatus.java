package org.atrium.faq;

import java.util.Set;

/**
 * The status of an article. Drafts are published at once or after a review; published articles are archived, and
 * archived ones can be reopened as drafts.
 */
public enum ArticleStatus {
    /** Being written. */
    DRAFT,
    /** Waiting for a review by staff. */
    IN_REVIEW,
    /** Visible to everybody. */
    PUBLISHED,
    /** No longer visible to readers. */
    ARCHIVED;

    /** Whether an article may go from here to there. */
    public boolean canTransitionTo(ArticleStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, PUBLISHED, ARCHIVED).contains(next);
            case IN_REVIEW -> Set.of(DRAFT, PUBLISHED, ARCHIVED).contains(next);
            case PUBLISHED -> next == ARCHIVED;
            case ARCHIVED -> next == DRAFT;
        };
    }
}
