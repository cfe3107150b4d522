package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/** Somebody needs something from support. */
public record TicketOpened(TicketNumber ticket, AccountId requester, TicketChannel channel) {}
