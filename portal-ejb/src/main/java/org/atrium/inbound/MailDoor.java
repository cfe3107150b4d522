package org.atrium.inbound;

/** How a mail came in. */
public enum MailDoor {
    /** From the mailbox the portal looks into. */
    MAILBOX,
    /** From a mail server that calls the API. */
    API
}
