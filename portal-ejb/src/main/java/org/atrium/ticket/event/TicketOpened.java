package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/** A ticket was opened. */
public record TicketOpened(TicketNumber ticket, AccountId requester, TicketChannel channel) {}
