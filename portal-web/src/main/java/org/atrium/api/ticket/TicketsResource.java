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
import java.util.List;
import org.atrium.api.CacheableRead;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.OwnTickets;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.security.CurrentViewer;

/** The viewer's own tickets. */
@Path("tickets")
@Produces(MediaType.APPLICATION_JSON)
public class TicketsResource {

    /** Among so many of the newest messages is the one that was just added. */
    private static final int JUST_ADDED = 50;

    @Inject
    private OwnTickets tickets;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<TicketRowJson> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return tickets.list(current.viewer(), cursor, Limit.of(limit)).map(TicketRowJson::of);
    }

    @POST
    @Idempotent
    public Response open(NewTicketJson request) {
        TicketNumber number = tickets.open(
                current.viewer(),
                new OwnTickets.TicketRequest(request.subject(), request.body(), request.order(), request.files()),
                TicketChannel.API);
        return Response.created(URI.create("tickets/" + number))
                .entity(readJson(number))
                .build();
    }

    /** Tagged by what its requester reads: the ticket's version moves with support's notes too. */
    @GET
    @Path("{number}")
    @CacheableRead
    public TicketJson read(@PathParam("number") String number) {
        return readJson(TicketNumber.parse(number));
    }

    @POST
    @Path("{number}/messages")
    @Idempotent
    public Response reply(@PathParam("number") String number, NewTicketMessageJson reply) {
        var added = tickets.reply(
                current.viewer(), TicketNumber.parse(number), new OwnTickets.TicketReply(reply.body(), reply.files()));
        return Response.created(URI.create("tickets/" + added.ticket()))
                .entity(tickets.readNewest(current.viewer(), added.ticket(), JUST_ADDED).messages().stream()
                        .filter(message -> message.id() == added.message())
                        .map(TicketMessageJson::of)
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    private TicketJson readJson(TicketNumber number) {
        return TicketJson.of(tickets.read(current.viewer(), number));
    }

    /**
     * A ticket to open.
     *
     * @param files ids of files the viewer uploaded, or null
     */
    public record NewTicketJson(String subject, String body, String order, List<String> files) {}

    /**
     * A message to a ticket, in Markdown.
     *
     * @param files ids of files the viewer uploaded, or null
     */
    public record NewTicketMessageJson(String body, List<String> files) {}
}
