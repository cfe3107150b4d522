package org.atrium.ticket;

/** Where a ticket came from. */
public enum TicketChannel {
    FORUM,
    WEB,
    EMAIL,
    API
}
