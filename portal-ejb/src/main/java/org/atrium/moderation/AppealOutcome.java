package org.atrium.moderation;

/** The outcome of an appeal. */
public enum AppealOutcome {
    /** The verdict stays as it was. */
    UPHELD,
    /** The verdict is undone. */
    OVERTURNED
}
