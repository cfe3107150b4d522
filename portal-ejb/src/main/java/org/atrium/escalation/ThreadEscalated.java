package org.atrium.escalation;

import org.atrium.account.AccountId;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.event.TicketNumber;

/**
 * Support has a question now.
 *
 * @param author of the question
 * @param by who asked for it, null for a rule
 */
public record ThreadEscalated(ThreadId thread, TicketNumber ticket, AccountId author, AccountId by) {}
