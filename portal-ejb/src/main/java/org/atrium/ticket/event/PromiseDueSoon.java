package org.atrium.ticket.event;

import java.time.Instant;
import org.atrium.account.AccountId;

/**
 * What support promised for a ticket is due soon; fired once for each due time.
 *
 * @param assignee null where nobody looks after it
 * @param answer whether an answer is due, not the solution
 */
public record PromiseDueSoon(TicketNumber ticket, AccountId assignee, Instant due, boolean answer) {}
