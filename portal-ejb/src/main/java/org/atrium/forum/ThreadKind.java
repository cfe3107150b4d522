package org.atrium.forum;

/** The kind of a thread; only a question can be solved. */
public enum ThreadKind {
    QUESTION,
    DISCUSSION,
    ANNOUNCEMENT
}
