package org.atrium.ticket.event;

/**
 * A ticket is about to be locked. Whoever keeps what it came from locks that first: all who change both take them in the
 * same order, so that none waits for another in a circle.
 *
 * @param origin what the ticket came from
 */
public record TicketLocking(TicketNumber ticket, String origin) {}
