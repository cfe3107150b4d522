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
import org.atrium.ticket.RequestingOrderChange;
import org.atrium.ticket.event.TicketChannel;
import org.atrium.web.security.CurrentViewer;

/**
 * Requests another delivery address for the viewer's order until it is packed; a repeated request gets the same ticket,
 * and what is new is added there.
 */
@Path("orders/{number}/address-change-request")
@Produces(MediaType.APPLICATION_JSON)
public class OrderAddressChangeResource {

    @Inject
    private RequestingOrderChange requests;

    @Inject
    private CurrentViewer current;

    @POST
    @Idempotent
    public Response requestChange(@PathParam("number") String number, AddressChangeRequest request) {
        return OrderRequestJson.response(requests.requestAddressChange(
                current.viewer(),
                number,
                request.address(),
                new RequestingOrderChange.OrderRequestReason(request.reason()),
                TicketChannel.API));
    }

    /** The new address, as in the address book, and the reason, which may be left out. */
    public record AddressChangeRequest(
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
