package org.atrium.file;

/** What files hang on. */
public enum FileOwnerKind {
    POST,
    TICKET_MESSAGE,
    CONTACT_MESSAGE,
    RETURN,
    GUEST_RETURN,
    ARTICLE,
    /** The mail as it came, byte for byte. */
    INBOUND_MAIL
}
