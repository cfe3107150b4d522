package org.atrium.ticket;

import org.atrium.account.AccountId;

/**
 * A ticket is solved.
 *
 * @param answer the public message of support that solved it, or null where it was solved without one
 */
public record TicketSolved(TicketNumber ticket, Long answer, AccountId by) {}
