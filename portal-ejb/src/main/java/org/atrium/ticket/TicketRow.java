package org.atrium.ticket;

import java.time.Instant;
import org.atrium.account.AccountSummary;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * A ticket in a list.
 *
 * @param assignee who looks after it, or null
 * @param origin what it came from, such as {@code thread:42}, or null
 * @param snippet the beginning of what was said last, but for notes; may be null
 * @param snippetBy who said it, or null
 * @param updatedAt when its requester could last read something new in it
 * @param due by when support must act, null where its clock stands
 * @param answerDue whether that is an answer, not the solution
 */
public record TicketRow(
        long id,
        TicketNumber number,
        String subject,
        TicketStatus status,
        TicketPriority priority,
        TicketChannel channel,
        String queue,
        AccountSummary requester,
        AccountSummary assignee,
        String order,
        String origin,
        String snippet,
        AccountSummary snippetBy,
        Instant openedAt,
        Instant updatedAt,
        Instant due,
        boolean answerDue) {}
