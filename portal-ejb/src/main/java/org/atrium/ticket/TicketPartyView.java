package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountSummary;

/**
 * Somebody who gets copies of a ticket's answers.
 *
 * @param account null for the requester: they named an address, and learn nothing of whose account it is
 * @param addedBy who put them there; null for the requester
 * @param address as it was when they were put there
 */
public record TicketPartyView(AccountSummary account, AccountSummary addedBy, String address, Instant addedAt) {}
