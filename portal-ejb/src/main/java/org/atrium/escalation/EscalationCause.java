package org.atrium.escalation;

/** Why a question was escalated. */
public enum EscalationCause {
    /** Nobody answered for too long. */
    UNANSWERED,
    /** Answers came, but none solved it for too long. */
    UNSOLVED,
    /** Many people have the same problem. */
    AFFECTED,
    /** Its author said that the answers did not help. */
    AUTHOR,
    /** A moderator or agent handed it over. */
    STAFF
}
