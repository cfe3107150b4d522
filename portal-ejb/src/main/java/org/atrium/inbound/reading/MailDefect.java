package org.atrium.inbound.reading;

/** What of a mail could not be read, or was left out because it is too much. */
public enum MailDefect {
    NO_AUTHOR,
    NO_BODY,
    TOO_MANY_HEADERS,
    TOO_MANY_PARTS,
    TOO_DEEP,
    TEXT_CUT,
    BROKEN_STRUCTURE
}
