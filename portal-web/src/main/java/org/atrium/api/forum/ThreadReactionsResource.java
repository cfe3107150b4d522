package org.atrium.api.forum;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.forum.AcceptingAnswer;
import org.atrium.forum.Reactions;
import org.atrium.forum.reading.ReadTracking;
import org.atrium.platform.error.InputValidation;
import org.atrium.web.security.CurrentViewer;

/** Reactions to a thread: accepted answer, same problem, subscription, bookmark. */
@Path("forum/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadReactionsResource {

    @Inject
    private AcceptingAnswer accepting;

    @Inject
    private Reactions reactions;

    @Inject
    private ReadTracking readTracking;

    @Inject
    private CurrentViewer current;

    @POST
    @Path("{id}/acceptance")
    public void accept(@PathParam("id") long id, Acceptance acceptance) {
        accepting.accept(current.viewer(), id, InputValidation.check(acceptance).post());
    }

    @DELETE
    @Path("{id}/acceptance")
    public void unaccept(@PathParam("id") long id) {
        accepting.unaccept(current.viewer(), id);
    }

    @POST
    @Path("{id}/affected")
    public void addSameProblem(@PathParam("id") long id) {
        reactions.addSameProblem(current.viewer(), id);
    }

    @DELETE
    @Path("{id}/affected")
    public void removeSameProblem(@PathParam("id") long id) {
        reactions.removeSameProblem(current.viewer(), id);
    }

    @POST
    @Path("{id}/subscription")
    public void follow(@PathParam("id") long id) {
        reactions.follow(current.viewer(), id);
    }

    @DELETE
    @Path("{id}/subscription")
    public void unfollow(@PathParam("id") long id) {
        reactions.unfollow(current.viewer(), id);
    }

    @POST
    @Path("{id}/bookmark")
    public void bookmark(@PathParam("id") long id) {
        readTracking.setBookmark(current.viewer(), id, true);
    }

    @DELETE
    @Path("{id}/bookmark")
    public void unbookmark(@PathParam("id") long id) {
        readTracking.setBookmark(current.viewer(), id, false);
    }

    /** The post to accept. */
    public record Acceptance(@NotNull Long post) {}
}
