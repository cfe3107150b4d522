package org.atrium.forum;

/** What an unsolved question waits for: an answer, or a solution. */
public enum WaitingFor {
    ANSWER,
    SOLUTION
}
