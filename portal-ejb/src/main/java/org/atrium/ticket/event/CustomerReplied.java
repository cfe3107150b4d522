package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * The requester added a message to a ticket.
 *
 * @param message what they wrote, see {@link org.atrium.ticket.TicketDirectory#message}
 */
public record CustomerReplied(TicketNumber ticket, long message, AccountId by) {}
