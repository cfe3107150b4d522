package org.atrium.moderation;

/** What moderators do, as their log calls it: every verdict, and what they do to threads and sanctions without one. */
public enum ModerationAct {
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

    static ModerationAct of(VerdictAction verdict) {
        return valueOf(verdict.name());
    }

    /** The verdict it is, for those that are one. */
    VerdictAction verdict() {
        return VerdictAction.valueOf(name());
    }
}
