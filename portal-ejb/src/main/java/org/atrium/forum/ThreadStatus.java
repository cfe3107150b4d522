package org.atrium.forum;

/**
 * The status of a question: {@code OPEN → ANSWERED → SOLVED}, and one step back when the accepted answer is unmarked or
 * the only answer is hidden. Threads of other kinds stay {@code OPEN}.
 */
public enum ThreadStatus {
    OPEN,
    ANSWERED,
    SOLVED;

    /** Whether a question may go from this to the next. */
    public boolean canTransitionTo(ThreadStatus next) {
        return switch (this) {
            case OPEN, SOLVED -> next == ANSWERED;
            case ANSWERED -> next != ANSWERED;
        };
    }
}
