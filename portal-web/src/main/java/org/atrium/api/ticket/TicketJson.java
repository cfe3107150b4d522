package org.atrium.api.ticket;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.atrium.escalation.Origin;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.ChangeView;
import org.atrium.ticket.SlaView;
import org.atrium.ticket.TicketField;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;

/**
 * A ticket as clients see it.
 *
 * @param thread number of the thread it came from, or null
 * @param follows the closed ticket it goes on from, or null
 * @param followedBy the ticket that goes on from this one, or null
 * @param proposed the message others say has solved it, or null
 * @param history empty for the requester, as are the tags
 */
public record TicketJson(
        String number,
        String subject,
        TicketStatus status,
        TicketPriority priority,
        TicketChannel channel,
        String queue,
        List<String> tags,
        PersonJson requester,
        PersonJson assignee,
        Long thread,
        String order,
        @JsonbProperty("return") String rma,
        String follows,
        String followedBy,
        Instant createdAt,
        Instant updatedAt,
        SlaView sla,
        Long proposed,
        List<MessageJson> messages,
        List<ChangeJson> history) {

    static TicketJson of(TicketView ticket) {
        return new TicketJson(
                ticket.number().value(),
                ticket.subject(),
                ticket.status(),
                ticket.priority(),
                ticket.channel(),
                ticket.queue(),
                ticket.tags(),
                PersonJson.of(ticket.requester()),
                PersonJson.of(ticket.assignee()),
                thread(ticket.origin()),
                ticket.order(),
                ticket.rma(),
                text(ticket.follows()),
                text(ticket.followedBy()),
                ticket.openedAt(),
                ticket.updatedAt(),
                ticket.sla(),
                ticket.proposed(),
                ticket.messages().stream().map(MessageJson::of).toList(),
                ticket.changes().stream().map(ChangeJson::of).toList());
    }

    static Long thread(String origin) {
        return Origin.thread(origin).map(ThreadId::value).orElse(null);
    }

    private static String text(TicketNumber number) {
        return number == null ? null : number.value();
    }

    /** A line of a ticket's history; without an actor where the portal did it by itself. */
    public record ChangeJson(Instant at, PersonJson actor, TicketField field, String from, String to) {

        static ChangeJson of(ChangeView change) {
            return new ChangeJson(
                    change.at(), PersonJson.of(change.actor()), change.field(), change.from(), change.to());
        }
    }
}
