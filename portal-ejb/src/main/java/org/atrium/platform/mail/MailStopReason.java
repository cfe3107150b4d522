package org.atrium.platform.mail;

/** Why mail to an address comes back. */
public enum MailStopReason {
    /** There is none of that name, or no such domain. */
    NO_SUCH_ADDRESS,
    /** The mailbox has no room. */
    FULL,
    /** Anything else. */
    REFUSED
}
