package org.atrium.ticket;

/** Priority of a ticket; each has its own SLA targets. */
public enum TicketPriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
