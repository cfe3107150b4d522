package org.atrium.ticket;

import org.atrium.account.AccountId;

/** Somebody who gets copies of a ticket's answers, and who put them there, for other features. */
public record TicketPartySummary(AccountId account, AccountId addedBy) {}
