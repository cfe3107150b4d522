package org.atrium.ticket.event;

/** Where a ticket came from. */
public enum TicketChannel {
    FORUM,
    WEB,
    EMAIL,
    API
}
