package org.atrium.moderation;

/** The verdicts a moderator can give. */
public enum VerdictAction {
    /** It stays, or appears. */
    APPROVE,
    /** It never appears; its author is told why. */
    REJECT,
    /** Only its author and moderators see it. */
    HIDE,
    /** Only moderators see it. */
    DELETE,
    /** It appears in other words. */
    EDIT,
    /** It stays, or appears, and its thread takes no more posts. */
    LOCK,
    /** It stays, or appears, and its thread stands in another category. */
    MOVE,
    /** It stays, or appears, and all its thread goes into another one. */
    MERGE,
    /** It stays, or appears, and it or other posts of its thread become one of their own. */
    SPLIT,
    /** It stays, or appears, and its author is warned. */
    WARN,
    /** It is refused, and its author writes nothing for a time. */
    SILENCE,
    /** It is refused, and its author only reads, for a time or for good. */
    SUSPEND;

    /** Whether the author must be told which rule was broken. */
    public boolean needsRule() {
        return this == REJECT || this == HIDE || this == DELETE || sanction() != null;
    }

    /** What it does about the author, null for nothing. */
    SanctionKind sanction() {
        return switch (this) {
            case WARN -> SanctionKind.WARNING;
            case SILENCE -> SanctionKind.SILENCE;
            case SUSPEND -> SanctionKind.SUSPENSION;
            default -> null;
        };
    }

    /** Whether its author may ask another moderator to undo it. */
    public boolean mayBeAppealed() {
        return this != APPROVE && this != MOVE && this != MERGE && this != SPLIT;
    }

    /** Whether those who flagged it were right: it could not stay where and as it was. */
    public boolean upholdsFlags() {
        return this != APPROVE;
    }
}
