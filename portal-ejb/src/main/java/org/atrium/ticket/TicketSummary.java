package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.TicketNumber;

/**
 * What other features may know of a ticket.
 *
 * @param assignee null where nobody looks after it
 * @param answerBy by when support answers the requester, null where they wait for no answer, or its clock stands
 * @param origin what it came from, such as {@code thread:42}, or null
 * @param copied whether others than the requester get copies of the answers
 */
public record TicketSummary(
        TicketNumber number,
        String subject,
        AccountId requester,
        AccountId assignee,
        TicketStatus status,
        Instant answerBy,
        String origin,
        boolean copied) {}
