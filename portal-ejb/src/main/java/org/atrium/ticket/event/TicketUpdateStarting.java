package org.atrium.ticket.event;

/**
 * A ticket's row is about to be locked. Owners of its origin lock theirs first, so that all transactions lock both in
 * the same order and there is no deadlock.
 *
 * @param origin what the ticket came from
 */
public record TicketUpdateStarting(TicketNumber ticket, String origin) {}
