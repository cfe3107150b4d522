package org.atrium.moderation;

/**
 * Actions of moderators as the log records them: all verdicts, and actions on threads and sanctions without a verdict.
 */
public enum ModerationAction {
    APPROVE,
    REJECT,
    HIDE,
    DELETE,
    EDIT,
    LOCK,
    MOVE,
    MERGE,
    SPLIT,
    WARN,
    SILENCE,
    SUSPEND,
    /** The thread takes posts again. */
    UNLOCK,
    /** The thread can be read, and that is all. */
    ARCHIVE,
    /** The thread is what it was before. */
    UNARCHIVE,
    /** The sanction ends before its time. */
    LIFT;

    static ModerationAction of(VerdictAction verdict) {
        return valueOf(verdict.name());
    }

    /** The verdict it is, for those that are one. */
    VerdictAction verdict() {
        return VerdictAction.valueOf(name());
    }
}
