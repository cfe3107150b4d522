package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * Support wrote in a ticket: an answer, or a note if it is internal.
 *
 * @param message what it wrote, see {@link TicketDirectory#message}
 */
public record TicketAnswered(TicketNumber ticket, long message, Visibility visibility, AccountId by) {}
