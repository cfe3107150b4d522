package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * A ticket was solved.
 *
 * @param answer the message that solved it: the one others proposed, else support's last public one; null for neither
 */
public record TicketSolved(TicketNumber ticket, Long answer, AccountId by) {}
