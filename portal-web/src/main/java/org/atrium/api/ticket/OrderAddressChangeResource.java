package org.atrium.api.ticket;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.AddressDetails;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.ticket.OrderRequests;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.security.CurrentViewer;

/**
 * Asks support to send an order of the caller's elsewhere before it is packed; asking again leads to the same ticket,
 * which hears what is said otherwise then.
 */
@Path("orders/{number}/address-change-request")
@Produces(MediaType.APPLICATION_JSON)
public class OrderAddressChangeResource {

    @Inject
    private OrderRequests requests;

    @Inject
    private CurrentViewer current;

    @POST
    @Idempotent
    public Response ask(@PathParam("number") String number, Wish wish) {
        return AskedJson.answer(requests.changeAddress(
                current.viewer(), number, wish.address(), new OrderRequests.Reason(wish.reason()), TicketChannel.API));
    }

    /** The new address, as in the caller's address book, and why; the reason may be left out. */
    public record Wish(
            String name,
            String line1,
            String line2,
            String postalCode,
            String city,
            String region,
            String country,
            String reason) {

        AddressDetails address() {
            return new AddressDetails(name, line1, line2, postalCode, city, region, country);
        }
    }
}
