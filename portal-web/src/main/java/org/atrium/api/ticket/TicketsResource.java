package org.atrium.api.ticket;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.atrium.api.TaggedRead;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.MyTickets;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.security.CurrentViewer;

/** The caller's own tickets. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
public class TicketsResource {

    @Inject
    private MyTickets tickets;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<TicketRowJson> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return tickets.list(current.viewer(), cursor, Limit.of(limit)).map(TicketRowJson::of);
    }

    @POST
    @Idempotent
    public Response open(Request request) {
        TicketNumber number = tickets.open(
                current.viewer(),
                new MyTickets.Request(request.subject(), request.body(), request.order()),
                TicketChannel.API);
        return Response.created(URI.create("tickets/" + number))
                .entity(whole(number))
                .build();
    }

    /** Tagged by what its requester reads: the ticket's version moves with support's notes too. */
    @GET
    @Path("{number}")
    @TaggedRead
    public TicketJson read(@PathParam("number") String number) {
        return whole(TicketNumber.parse(number));
    }

    @POST
    @Path("{number}/messages")
    @Idempotent
    public Response reply(@PathParam("number") String number, Words words) {
        var said = tickets.reply(current.viewer(), TicketNumber.parse(number), new MyTickets.Reply(words.body()));
        return Response.created(URI.create("tickets/" + said.ticket()))
                .entity(tickets.read(current.viewer(), said.ticket()).messages().stream()
                        .filter(message -> message.id() == said.message())
                        .map(MessageJson::of)
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private TicketJson whole(TicketNumber number) {
        return TicketJson.of(tickets.read(current.viewer(), number));
    }

    /** A question for support. */
    public record Request(String subject, String body, String order) {}

    /** Words for a ticket, in Markdown. */
    public record Words(String body) {}
}
