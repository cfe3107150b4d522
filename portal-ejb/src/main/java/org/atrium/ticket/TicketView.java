package org.atrium.ticket;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountSummary;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * A ticket as its viewer sees it; requesters see no notes, tags or history.
 *
 * @param assignee who looks after it, or null
 * @param order number of an order, or null
 * @param rma number of a return, or null
 * @param origin what it came from, such as {@code thread:42}, or null
 * @param follows the closed ticket it goes on from, or null
 * @param followedBy the ticket that goes on from this one, or null
 * @param updatedAt when its requester could last read something new in it
 * @param proposed the message others say has solved it, or null
 * @param earlier how many messages there are before these
 * @param parties who gets copies of the answers
 * @param routes for support, the ways to its requester beside the portal and mail, the one they wrote by last first
 */
public record TicketView(
        TicketNumber number,
        long version,
        String subject,
        TicketStatus status,
        TicketPriority priority,
        TicketChannel channel,
        String queue,
        List<String> tags,
        AccountSummary requester,
        AccountSummary assignee,
        String order,
        String rma,
        String origin,
        TicketNumber follows,
        TicketNumber followedBy,
        Instant openedAt,
        Instant updatedAt,
        SlaView sla,
        Long proposed,
        long earlier,
        List<MessageView> messages,
        List<TicketChangeView> changes,
        List<TicketPartyView> parties,
        List<AnswerChannels.AnswerRoute> routes) {}
