package org.atrium.api.escalation;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.api.input.OptionalBody;
import org.atrium.escalation.HandOver;
import org.atrium.escalation.SupportRequests;
import org.atrium.web.security.CurrentViewer;

/** Hands a question to support; the second to ask gets the same ticket, which hears their reason too. */
@Path("forum/threads/{id}/escalation")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadEscalationResource {

    @Inject
    private SupportRequests requests;

    @Inject
    private CurrentViewer current;

    @POST
    @Idempotent
    public Response escalate(@PathParam("id") long thread, byte[] body) {
        Reason reason = OptionalBody.read(body, Reason.class).orElse(new Reason(null));
        HandOver handOver = requests.ask(current.viewer(), thread, new SupportRequests.Wish(reason.reason()));
        var response = handOver.opened() ? Response.created(URI.create("tickets/" + handOver.ticket())) : Response.ok();
        return response.entity(new Escalated(handOver.ticket().value(), handOver.answerBy()))
                .build();
    }

    /** Why support should look at it; may be left out. */
    public record Reason(String reason) {}

    /**
     * The thread's ticket.
     *
     * @param ticket its number
     * @param answerBy when support will answer, null where it had the ticket already
     */
    public record Escalated(String ticket, Instant answerBy) {}
}
