package org.atrium.faq;

import java.util.Set;

/**
 * Where an article stands. A draft may be published at once, or pass a review first; what is published ends in the
 * archive, from where it can be taken up again.
 */
public enum ArticleStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    ARCHIVED;

    /** Whether an article may go from here to there. */
    public boolean canBecome(ArticleStatus next) {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, PUBLISHED, ARCHIVED).contains(next);
            case IN_REVIEW -> Set.of(DRAFT, PUBLISHED, ARCHIVED).contains(next);
            case PUBLISHED -> next == ARCHIVED;
            case ARCHIVED -> next == DRAFT;
        };
    }
}
