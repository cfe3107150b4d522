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
import org.atrium.escalation.EscalationResult;
import org.atrium.escalation.RequestingSupport;
import org.atrium.web.security.CurrentViewer;

/** Escalates a question; a second request gets the same ticket, and its reason is added there. */
@Path("forum/threads/{id}/escalation")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadEscalationResource {

    @Inject
    private RequestingSupport requests;

    @Inject
    private CurrentViewer current;

    @POST
    @Idempotent
    public Response escalate(@PathParam("id") long thread, byte[] body) {
        EscalationRequestJson reason =
                OptionalBody.read(body, EscalationRequestJson.class).orElse(new EscalationRequestJson(null));
        EscalationResult handOver = requests.requestSupport(
                current.viewer(), thread, new RequestingSupport.NewSupportRequest(reason.reason()));
        var response = handOver.opened() ? Response.created(URI.create("tickets/" + handOver.ticket())) : Response.ok();
        return response.entity(new EscalationJson(handOver.ticket().value(), handOver.answerBy()))
                .build();
    }

    /** The reason of an escalation request; may be left out. */
    public record EscalationRequestJson(String reason) {}

    /**
     * The thread's ticket.
     *
     * @param ticket its number
     * @param answerBy when support will answer, null where it had the ticket already
     */
    public record EscalationJson(String ticket, Instant answerBy) {}
}
