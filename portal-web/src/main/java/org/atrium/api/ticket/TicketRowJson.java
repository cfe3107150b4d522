package org.atrium.api.ticket;

import java.time.Instant;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketRow;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.event.TicketChannel;

/**
 * A ticket in a list, as clients see it.
 *
 * @param thread number of the thread it came from, or null
 * @param updatedAt when its requester could last read something new in it
 * @param due by when support must act, null where its clock stands
 */
public record TicketRowJson(
        String number,
        String subject,
        TicketStatus status,
        TicketPriority priority,
        TicketChannel channel,
        String queue,
        TicketAccountJson requester,
        TicketAccountJson assignee,
        Long thread,
        String order,
        String snippet,
        Instant createdAt,
        Instant updatedAt,
        Instant due) {

    static TicketRowJson of(TicketRow row) {
        return new TicketRowJson(
                row.number().value(),
                row.subject(),
                row.status(),
                row.priority(),
                row.channel(),
                row.queue(),
                TicketAccountJson.of(row.requester()),
                TicketAccountJson.of(row.assignee()),
                TicketJson.thread(row.origin()),
                row.order(),
                row.snippet(),
                row.openedAt(),
                row.updatedAt(),
                row.due());
    }
}
