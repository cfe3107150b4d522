package org.atrium.lookup;

/** What people want to do who come to a help centre. Which words say so is up to administrators. */
public enum SearchAction {
    /** See where an order is. */
    TRACK,
    /** Send something back. */
    RETURN,
    /** Cancel an order. */
    CANCEL,
    /** Have an order sent elsewhere. */
    CHANGE_ADDRESS,
    /** Get an invoice. */
    INVOICE,
    /** Reach a person. */
    CONTACT,
    /** Sign in. */
    SIGN_IN,
    /** Have the account closed. */
    CLOSE_ACCOUNT
}
