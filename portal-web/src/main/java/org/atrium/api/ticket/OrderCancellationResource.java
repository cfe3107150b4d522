package org.atrium.api.ticket;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.api.input.OptionalBody;
import org.atrium.ticket.RequestingOrderChange;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.security.CurrentViewer;

/**
 * Requests the cancellation of the viewer's order until it is packed; a repeated request gets the same ticket, and what
 * is new is added there.
 */
@Path("orders/{number}/cancellation-request")
@Produces(MediaType.APPLICATION_JSON)
public class OrderCancellationResource {

    @Inject
    private RequestingOrderChange requests;

    @Inject
    private CurrentViewer current;

    @POST
    @Idempotent
    public Response requestCancellation(@PathParam("number") String number, byte[] body) {
        CancellationRequest request =
                OptionalBody.read(body, CancellationRequest.class).orElse(new CancellationRequest(null));
        return OrderRequestJson.response(requests.requestCancellation(
                current.viewer(),
                number,
                new RequestingOrderChange.OrderRequestReason(request.reason()),
                TicketChannel.API));
    }

    /** The reason; may be left out. */
    public record CancellationRequest(String reason) {}
}
