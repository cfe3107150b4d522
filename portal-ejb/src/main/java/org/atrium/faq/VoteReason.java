package org.atrium.faq;

/** Why an article did not help. */
public enum VoteReason {
    NOT_ANSWERED,
    UNCLEAR,
    WRONG,
    OTHER
}
