package org.atrium.forum;

/** What a thread is for; only a question can be solved. */
public enum ThreadKind {
    QUESTION,
    DISCUSSION,
    ANNOUNCEMENT
}
