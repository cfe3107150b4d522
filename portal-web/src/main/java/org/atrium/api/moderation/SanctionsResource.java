package org.atrium.api.moderation;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.moderation.Sanctions;
import org.atrium.web.security.CurrentViewer;

/** What moderators do about people. */
@Path("moderation/accounts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class SanctionsResource {

    @Inject
    private Sanctions sanctions;

    @Inject
    private CurrentViewer current;

    @POST
    @Path("silence")
    public void silence(@PathParam("id") String id, Sanctions.Silence silence) {
        sanctions.silence(current.viewer(), id, silence);
    }
}
