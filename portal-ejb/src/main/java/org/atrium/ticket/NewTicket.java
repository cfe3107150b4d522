package org.atrium.ticket;

import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.ticket.event.TicketChannel;

/**
 * A ticket to open for somebody.
 *
 * @param queue the team it waits for
 * @param order number of the order it is about, or null
 * @param rma number of the return it is about, or null
 * @param origin what it came from, such as {@code thread:42}, or null; tickets do not know what that is
 * @param cause why it was opened, for its history, or null
 * @param messages what was said so far, oldest first
 */
public record NewTicket(
        String subject,
        AccountId requester,
        TicketChannel channel,
        TicketPriority priority,
        String queue,
        List<String> tags,
        String order,
        String rma,
        String origin,
        String cause,
        List<NewMessage> messages) {

    public NewTicket {
        tags = List.copyOf(tags);
        messages = List.copyOf(messages);
    }
}
