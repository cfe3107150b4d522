package org.atrium.ticket;

/** How much a ticket presses. Each has its own service level. */
public enum TicketPriority {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
