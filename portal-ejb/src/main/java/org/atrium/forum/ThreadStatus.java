package org.atrium.forum;

/**
 * How far a question is: {@code OPEN → ANSWERED → SOLVED}, and one step back where the accepted mark or the only answer
 * is taken away. Other threads stay {@code OPEN}.
 */
public enum ThreadStatus {
    OPEN,
    ANSWERED,
    SOLVED;

    /** Whether a question may go from this to the next. */
    public boolean canBecome(ThreadStatus next) {
        return switch (this) {
            case OPEN, SOLVED -> next == ANSWERED;
            case ANSWERED -> next != ANSWERED;
        };
    }
}
