package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * The requester wrote in a ticket.
 *
 * @param message what they wrote, see {@link TicketDirectory#message}
 */
public record CustomerReplied(TicketNumber ticket, long message, AccountId by) {}
