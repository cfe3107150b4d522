package org.atrium.ticket;

import org.atrium.account.AccountId;

/** A ticket that was solved needs support again. */
public record TicketReopened(TicketNumber ticket, AccountId by) {}
