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
import org.atrium.ticket.OrderRequests;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.security.CurrentViewer;

/**
 * Asks support to cancel an order of the caller's that is not packed; asking again leads to the same ticket,
 * which hears what is said otherwise then.
 */
@Path("orders/{number}/cancellation-request")
@Produces(MediaType.APPLICATION_JSON)
public class OrderCancellationResource {

    @Inject
    private OrderRequests requests;

    @Inject
    private CurrentViewer current;

    @POST
    @Idempotent
    public Response ask(@PathParam("number") String number, byte[] body) {
        Wish wish = OptionalBody.read(body, Wish.class).orElse(new Wish(null));
        return AskedJson.answer(
                requests.cancel(current.viewer(), number, new OrderRequests.Reason(wish.reason()), TicketChannel.API));
    }

    /** Why; may be left out. */
    public record Wish(String reason) {}
}
