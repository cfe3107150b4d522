package org.atrium.inbound;

/** Why a mail was set aside, or caused nothing. */
public enum MailReason {
    /** No address can be read as its author's. */
    NO_AUTHOR,
    /** A trusted server says that it does not come from where it says. */
    FORGED,
    /** The shop's own website sent it for somebody, of whom only an address to answer is known. */
    OF_FORM,
    /** It has no words and no files. */
    EMPTY,
    /** Its author sent too many within the hour. */
    TOO_MANY,
    /** What it wants is not possible, as on the page; the detail says why. */
    REFUSED,
    /** Reading it failed. */
    UNREADABLE,
    /** It is a mail of the portal's own. */
    OWN_MAIL,
    /** No person wrote it; the detail says by which sign. */
    AUTOMATIC,
    /** The same words came before, within the hour; the detail is the ticket that has them. */
    REPEATED,
    /** It reports on a mail that is not known to be ours. */
    UNKNOWN_REPORT
}
