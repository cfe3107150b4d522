package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/** A ticket that was solved needs support again. */
public record TicketReopened(TicketNumber ticket, AccountId by) {}
