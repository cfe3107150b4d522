package org.atrium.ticket.event;

/** Where a message of a ticket was written. */
public enum MessageOrigin {
    /** In the ticket. */
    TICKET,
    /** Where the ticket came from, such as its thread, which has it already. */
    ELSEWHERE
}
