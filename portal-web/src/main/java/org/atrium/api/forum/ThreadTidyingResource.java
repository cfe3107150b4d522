package org.atrium.api.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.atrium.account.Role;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.forum.ThreadTidying;
import org.atrium.forum.reading.Discussion;
import org.atrium.web.security.CurrentViewer;

/** Two threads become one, one becomes two; for moderators. */
@Path("forum/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadTidyingResource {

    @Inject
    private ThreadTidying tidying;

    @Inject
    private Discussion discussion;

    @Inject
    private CurrentViewer current;

    @POST
    @Path("{id}/merge")
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
    public ThreadJson merge(@PathParam("id") long id, ThreadTidying.Merge merge) {
        return read(tidying.merge(current.viewer(), id, merge));
    }

    @POST
    @Path("{id}/split")
    @Idempotent
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
    public Response split(@PathParam("id") long id, ThreadTidying.Split split) {
        long own = tidying.split(current.viewer(), id, split);
        return Response.created(URI.create("forum/threads/" + own))
                .entity(read(own))
                .build();
    }

    private ThreadJson read(long id) {
        return ThreadJson.of(discussion.thread(current.viewer(), id));
    }
}
