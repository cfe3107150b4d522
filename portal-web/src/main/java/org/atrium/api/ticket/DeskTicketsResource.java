package org.atrium.api.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.json.PatchValue;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.DeskFilter;
import org.atrium.ticket.DeskLists;
import org.atrium.ticket.DeskView;
import org.atrium.ticket.OwnTickets.AddedMessage;
import org.atrium.ticket.RecordingCall;
import org.atrium.ticket.TicketDesk;
import org.atrium.ticket.TicketPriority;
import org.atrium.ticket.TicketStatus;
import org.atrium.ticket.TicketView;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.ticket.event.TicketNumber;
import org.atrium.web.security.CurrentViewer;

/** Support's desk: all tickets by due time, and the actions of agents. */
@Path("desk/tickets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class DeskTicketsResource {

    @Inject
    private TicketDesk desk;

    @Inject
    private DeskLists lists;

    @Inject
    private RecordingCall calls;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<TicketRowJson> list(
            @QueryParam("view") String view,
            @QueryParam("status") TicketStatus status,
            @QueryParam("assignee") String assignee,
            @QueryParam("queue") String queue,
            @QueryParam("channel") TicketChannel channel,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        DeskView shown = view == null || view.isBlank() ? DeskView.ALL : DeskView.of(view);
        return lists.list(
                        current.viewer(),
                        new DeskFilter(shown, status, assignee, queue, channel),
                        cursor,
                        Limit.of(limit))
                .map(TicketRowJson::of);
    }

    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return response(TicketNumber.parse(number));
    }

    @POST
    @Path("{number}/messages")
    @Idempotent
    public Response addMessage(@PathParam("number") String text, NewDeskMessageJson newMessage) {
        TicketNumber number = TicketNumber.parse(text);
        long messageId = desk.answer(
                current.viewer(),
                number,
                new TicketDesk.NewTicketAnswer(
                        newMessage.body(),
                        newMessage.visibility(),
                        newMessage.status(),
                        null,
                        newMessage.files(),
                        newMessage.channel()));
        return created(number, messageId);
    }

    private Response created(TicketNumber number, long messageId) {
        return Response.created(URI.create("desk/tickets/" + number))
                .entity(desk.read(current.viewer(), number).messages().stream()
                        .filter(message -> message.id() == messageId)
                        .map(TicketMessageJson::of)
                        .findFirst()
                        .orElseThrow())
                .build();
    }

    /** Writes down a call. */
    @POST
    @Path("{number}/calls")
    @Idempotent
    public Response addCall(@PathParam("number") String text, CallJson call) {
        TicketNumber number = TicketNumber.parse(text);
        return created(number, calls.add(current.viewer(), number, call.toCommand()));
    }

    /** Opens a ticket for a call, of the account with the caller's e-mail address or of whoever has the number. */
    @POST
    @Path("calls")
    @Idempotent
    public Response openByCall(CallTicketJson request) {
        AddedMessage added = calls.open(current.viewer(), request.toCommand());
        TicketView ticket = desk.read(current.viewer(), added.ticket());
        return Response.created(URI.create("desk/tickets/" + added.ticket()))
                .entity(TicketJson.of(ticket))
                .build();
    }

    @PATCH
    @Path("{number}")
    public Response update(
            @PathParam("number") String text,
            EditTicketJson changes,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        TicketNumber number = TicketNumber.parse(text);
        return ObjectVersions.matching(ifMatch, version -> {
            desk.update(current.viewer(), number, changes.toEdit(), version);
            return response(number);
        });
    }

    private Response response(TicketNumber number) {
        TicketView ticket = desk.read(current.viewer(), number);
        return ObjectVersions.response(TicketJson.of(ticket), ticket.version());
    }

    /**
     * An agent's message.
     *
     * @param status what the ticket becomes with them, or null
     * @param channel by which it leaves: a messenger of the ticket's {@code routes}, or WEB for the portal and mail; null
     *     for the one the customer wrote by last
     */
    public record NewDeskMessageJson(
            String body,
            MessageVisibility visibility,
            TicketStatus status,
            List<String> files,
            TicketChannel channel) {}

    /**
     * Fields of a ticket to edit; an absent field stays unchanged.
     *
     * @param assignee public id of somebody from support, {@code me}, or null for nobody
     */
    public record EditTicketJson(
            TicketStatus status,
            TicketPriority priority,
            PatchValue<String> assignee,
            String queue,
            List<String> tags) {

        TicketDesk.EditTicket toEdit() {
            return new TicketDesk.EditTicket(
                    status,
                    priority,
                    assignee.present() ? new TicketDesk.TicketAssignment(assignee.value()) : null,
                    queue,
                    tags);
        }
    }
}
