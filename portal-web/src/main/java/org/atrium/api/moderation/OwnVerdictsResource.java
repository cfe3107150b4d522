package org.atrium.api.moderation;

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
import org.atrium.api.idempotency.Idempotent;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.VerdictView;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Verdicts about the viewer's own texts, and the one appeal against each. */
@Path("me/verdicts")
@Produces(MediaType.APPLICATION_JSON)
public class OwnVerdictsResource {

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<VerdictView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return verdicts.list(current.viewer(), cursor, Limit.of(limit));
    }

    @GET
    @Path("{id}")
    public VerdictView read(@PathParam("id") long id) {
        return verdicts.read(current.viewer(), id);
    }

    @POST
    @Path("{id}/appeal")
    @Idempotent
    public Response appeal(@PathParam("id") long id, OwnVerdicts.NewAppeal appeal) {
        VerdictView verdict = verdicts.appeal(current.viewer(), id, appeal);
        return Response.created(URI.create("me/verdicts/" + id)).entity(verdict).build();
    }
}
