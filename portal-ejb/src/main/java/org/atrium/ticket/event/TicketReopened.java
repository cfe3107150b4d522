package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/** A solved ticket was reopened. */
public record TicketReopened(TicketNumber ticket, AccountId by) {}
