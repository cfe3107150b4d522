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
import org.atrium.forum.ThreadMerging;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.web.security.CurrentViewer;

/** Merging and splitting threads, for moderators. */
@Path("forum/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadMergingResource {

    @Inject
    private ThreadMerging merging;

    @Inject
    private ReadingThread reading;

    @Inject
    private CurrentViewer current;

    @POST
    @Path("{id}/merge")
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
    public ThreadJson merge(@PathParam("id") long id, ThreadMerging.MergeThreadRequest merge) {
        return read(merging.merge(current.viewer(), id, merge));
    }

    @POST
    @Path("{id}/split")
    @Idempotent
    @RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
    public Response split(@PathParam("id") long id, ThreadMerging.SplitThreadRequest split) {
        long own = merging.split(current.viewer(), id, split);
        return Response.created(URI.create("forum/threads/" + own))
                .entity(read(own))
                .build();
    }

    private ThreadJson read(long id) {
        return ThreadJson.of(reading.thread(current.viewer(), id));
    }
}
