package org.atrium.ticket.event;

/** Who may read a message of a ticket. */
public enum MessageVisibility {
    /** Everyone who may read where the ticket came from, such as its thread. */
    PUBLIC,
    /** The requester and support. */
    PRIVATE,
    /** Support alone. */
    INTERNAL
}
