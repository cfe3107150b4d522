package org.atrium.api.ticket;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.atrium.ticket.OrderRequests;

/**
 * The ticket about what was asked.
 *
 * @param ticket its number
 */
public record AskedJson(String ticket) {

    /** 201 for a new ticket, 200 for the one that was open already. */
    static Response answer(OrderRequests.Asked asked) {
        var response = asked.opened() ? Response.created(URI.create("tickets/" + asked.ticket())) : Response.ok();
        return response.entity(new AskedJson(asked.ticket().value())).build();
    }
}
