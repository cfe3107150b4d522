package org.atrium.ticket.event;

import org.atrium.account.AccountId;

/**
 * An answer that left by a messenger does not arrive.
 *
 * @param by who wrote it
 */
public record AnswerUndelivered(TicketNumber ticket, long message, AccountId by) {}
