package org.atrium.api.ticket;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.atrium.escalation.TicketOrigin;
import org.atrium.forum.event.ThreadId;
import org.atrium.ticket.AnswerChannels.AnswerRoute;
import org.atrium.ticket.AnswerChannels.Obstacle;
import org.atrium.ticket.SlaView;
import org.atrium.ticket.TicketChangeView;
import org.atrium.ticket.TicketField;
import org.atrium.ticket.TicketPartyView;
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
 * @param updatedAt when its requester could last read something new in it
 * @param proposed the message others say has solved it, or null
 * @param history empty for the requester, as are the tags
 * @param parties who gets copies of the answers, named for support alone
 * @param routes for support, the messengers it can be answered by, the one its requester wrote by last first
 */
public record TicketJson(
        String number,
        String subject,
        TicketStatus status,
        TicketPriority priority,
        TicketChannel channel,
        String queue,
        List<String> tags,
        TicketAccountJson requester,
        TicketAccountJson assignee,
        Long thread,
        String order,
        @JsonbProperty("return") String rma,
        String follows,
        String followedBy,
        Instant createdAt,
        Instant updatedAt,
        SlaView sla,
        Long proposed,
        List<TicketMessageJson> messages,
        List<TicketChangeJson> history,
        List<TicketPartyJson> parties,
        List<AnswerRouteJson> routes) {

    static TicketJson of(TicketView ticket) {
        return new TicketJson(
                ticket.number().value(),
                ticket.subject(),
                ticket.status(),
                ticket.priority(),
                ticket.channel(),
                ticket.queue(),
                ticket.tags(),
                TicketAccountJson.of(ticket.requester()),
                TicketAccountJson.of(ticket.assignee()),
                thread(ticket.origin()),
                ticket.order(),
                ticket.rma(),
                text(ticket.follows()),
                text(ticket.followedBy()),
                ticket.openedAt(),
                ticket.updatedAt(),
                ticket.sla(),
                ticket.proposed(),
                ticket.messages().stream().map(TicketMessageJson::of).toList(),
                ticket.changes().stream().map(TicketChangeJson::of).toList(),
                ticket.parties().stream().map(TicketPartyJson::of).toList(),
                ticket.routes().stream().map(AnswerRouteJson::of).toList());
    }

    static Long thread(String origin) {
        return TicketOrigin.thread(origin).map(ThreadId::value).orElse(null);
    }

    private static String text(TicketNumber number) {
        return number == null ? null : number.value();
    }

    /**
     * A messenger that the ticket can be answered by.
     *
     * @param address the requester's number or name there
     * @param obstacle why nothing would arrive by it now, or null
     */
    public record AnswerRouteJson(TicketChannel channel, String address, Obstacle obstacle) {

        static AnswerRouteJson of(AnswerRoute route) {
            return new AnswerRouteJson(route.channel(), route.address(), route.obstacle());
        }
    }

    /** Somebody who gets copies; without a name for the requester, who named an address. */
    public record TicketPartyJson(String name, String email) {

        static TicketPartyJson of(TicketPartyView party) {
            return party.account() == null
                    ? new TicketPartyJson(null, party.address())
                    : new TicketPartyJson(
                            party.account().displayName(), party.account().email());
        }
    }

    /** A line of a ticket's history; without an actor where the portal did it by itself. */
    public record TicketChangeJson(Instant at, TicketAccountJson actor, TicketField field, String from, String to) {

        static TicketChangeJson of(TicketChangeView change) {
            return new TicketChangeJson(
                    change.at(), TicketAccountJson.of(change.actor()), change.field(), change.from(), change.to());
        }
    }
}
