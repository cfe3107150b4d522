package org.atrium.api.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.account.OwnSessions;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The viewer's sessions. */
@Path("me/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class OwnSessionsResource {

    @Inject
    private OwnSessions sessions;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<OwnSessions.SessionRow> list() {
        current.viewer().requireAccount();
        return new Page<>(sessions.list(current.viewer(), current.session()), null);
    }

    @DELETE
    @Path("{id : \\d{1,18}}")
    public void end(@PathParam("id") long id) {
        sessions.end(current.viewer(), id);
    }
}
