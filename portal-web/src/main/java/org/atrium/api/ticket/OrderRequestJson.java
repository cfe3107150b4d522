package org.atrium.api.ticket;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.atrium.ticket.RequestingOrderChange;

/**
 * The ticket of an order request.
 *
 * @param ticket its number
 */
public record OrderRequestJson(String ticket) {

    /** 201 for a new ticket, 200 for the one that was open already. */
    static Response response(RequestingOrderChange.OrderRequestResult result) {
        var response = result.opened() ? Response.created(URI.create("tickets/" + result.ticket())) : Response.ok();
        return response.entity(new OrderRequestJson(result.ticket().value())).build();
    }
}
