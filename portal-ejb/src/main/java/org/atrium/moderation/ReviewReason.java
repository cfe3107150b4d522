package org.atrium.moderation;

/** Why a text is in the review queue. */
public enum ReviewReason {
    FIRST_POST,
    WATCHED_WORD,
    TOO_MANY_LINKS,
    FLAGGED,
    CATEGORY_RULE,
    APPEAL,
    /** Not a text, but how somebody behaves; it is in the log only. */
    CONDUCT,
    /** Nothing waited: a moderator acted from the page of a thread or a person; it is in the log only. */
    UNASKED
}
