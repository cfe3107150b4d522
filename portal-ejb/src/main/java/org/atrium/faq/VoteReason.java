package org.atrium.faq;

/** Why an article did not help. */
public enum VoteReason {
    /** It did not answer the question. */
    NOT_ANSWERED,
    /** It was hard to understand. */
    UNCLEAR,
    /** It was wrong or outdated. */
    WRONG,
    /** Another reason, see the comment. */
    OTHER
}
