package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * An internal note of a ticket names a colleague; fired once for each of them.
 *
 * @param message the note, see {@link org.atrium.ticket.TicketDirectory#message}
 */
public record ColleagueMentioned(TicketNumber ticket, long message, AccountId colleague, AccountId by) {}
