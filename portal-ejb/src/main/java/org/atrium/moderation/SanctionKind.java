package org.atrium.moderation;

/** Kinds of sanctions. */
public enum SanctionKind {
    /** They are told; they may go on. */
    WARNING,
    /** They read and react, but write nothing, for a time. */
    SILENCE,
    /** They only read, for a time or until a moderator lifts it. */
    SUSPENSION;

    /** Whether it must say until when. */
    boolean needsEnd() {
        return this == SILENCE;
    }

    /** Whether it keeps people from all that another kind keeps them from. */
    boolean includes(SanctionKind other) {
        return compareTo(other) >= 0;
    }

    /** How the log calls it. */
    VerdictAction action() {
        return switch (this) {
            case WARNING -> VerdictAction.WARN;
            case SILENCE -> VerdictAction.SILENCE;
            case SUSPENSION -> VerdictAction.SUSPEND;
        };
    }
}
