package org.atrium.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.atrium.account.Role;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.ReviewQueueList;
import org.atrium.moderation.Verdict;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The review queue; an item is claimed before it is judged. */
@Path("moderation/queue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ReviewQueueResource {

    @Inject
    private ReviewQueueList list;

    @Inject
    private ReviewDesk desk;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<ReviewItemJson> waiting(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return list.waiting(current.viewer(), cursor, Limit.of(limit)).map(ReviewItemJson::of);
    }

    @GET
    @Path("{id}")
    public ReviewItemJson read(@PathParam("id") long id) {
        return ReviewItemJson.of(list.item(current.viewer(), id));
    }

    @POST
    @Path("{id}/claim")
    public ReviewItemJson claim(@PathParam("id") long id) {
        desk.claim(current.viewer(), id);
        return ReviewItemJson.of(list.item(current.viewer(), id));
    }

    @DELETE
    @Path("{id}/claim")
    public void release(@PathParam("id") long id) {
        desk.release(current.viewer(), id);
    }

    @POST
    @Path("{id}/verdict")
    public void judge(@PathParam("id") long id, Verdict verdict) {
        desk.judge(current.viewer(), id, verdict);
    }
}
