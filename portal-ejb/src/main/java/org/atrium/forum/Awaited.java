package org.atrium.forum;

/** What a question waits for: somebody's answer, or that one of its answers solves it. */
public enum Awaited {
    ANSWER,
    SOLUTION
}
