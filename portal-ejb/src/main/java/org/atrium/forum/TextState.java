package org.atrium.forum;

/**
 * Who may read a text. {@code PUBLISHED}: everybody. {@code HELD} for review, {@code HIDDEN} and {@code REJECTED}: its
 * author and moderators. {@code DELETED}: moderators alone, unless an appeal restores it.
 */
public enum TextState {
    PUBLISHED,
    HELD,
    HIDDEN,
    REJECTED,
    DELETED;

    /** Whether a text may go from this to the next. */
    public boolean canTransitionTo(TextState next) {
        return switch (this) {
            case PUBLISHED -> next == HELD || next == HIDDEN || next == DELETED;
            case HELD -> next != HELD;
            case HIDDEN -> next == PUBLISHED || next == REJECTED || next == DELETED;
            case REJECTED -> next == PUBLISHED || next == DELETED;
            case DELETED -> next == PUBLISHED;
        };
    }
}
