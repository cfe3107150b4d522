package org.atrium.ticket;

import org.atrium.account.AccountId;

/**
 * Somebody who gets copies of a ticket's answers, and who put them there, for other features.
 *
 * @param id of their part in it, which stays theirs when the account becomes another one
 */
public record TicketPartySummary(Long id, AccountId account, AccountId addedBy) {}
