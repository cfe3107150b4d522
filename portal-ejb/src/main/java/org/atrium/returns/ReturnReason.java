package org.atrium.returns;

/** Why something comes back. */
public enum ReturnReason {
    /** It arrived damaged. */
    DAMAGED,
    /** Another item was delivered. */
    WRONG_ITEM,
    /** It differs from its description. */
    NOT_AS_DESCRIBED,
    /** The customer changed their mind. */
    NO_LONGER_WANTED,
    /** It arrived too late. */
    TOO_LATE,
    /** Another reason, see the comment. */
    OTHER
}
