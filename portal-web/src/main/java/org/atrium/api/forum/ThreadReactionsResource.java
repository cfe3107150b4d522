package org.atrium.api.forum;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.atrium.forum.Accepting;
import org.atrium.forum.Reactions;
import org.atrium.forum.reading.Reading;
import org.atrium.platform.error.Inputs;
import org.atrium.web.security.CurrentViewer;

/** What people say of a thread without words: which answer solved it, that they have the problem too, that they follow. */
@Path("forum/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadReactionsResource {

    @Inject
    private Accepting accepting;

    @Inject
    private Reactions reactions;

    @Inject
    private Reading readers;

    @Inject
    private CurrentViewer current;

    @POST
    @Path("{id}/acceptance")
    public void accept(@PathParam("id") long id, Acceptance acceptance) {
        accepting.accept(current.viewer(), id, Inputs.check(acceptance).post());
    }

    @DELETE
    @Path("{id}/acceptance")
    public void unaccept(@PathParam("id") long id) {
        accepting.unaccept(current.viewer(), id);
    }

    @POST
    @Path("{id}/affected")
    public void sameProblem(@PathParam("id") long id) {
        reactions.sameProblem(current.viewer(), id);
    }

    @DELETE
    @Path("{id}/affected")
    public void noMoreSameProblem(@PathParam("id") long id) {
        reactions.noMoreSameProblem(current.viewer(), id);
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
        readers.bookmark(current.viewer(), id, true);
    }

    @DELETE
    @Path("{id}/bookmark")
    public void unbookmark(@PathParam("id") long id) {
        readers.bookmark(current.viewer(), id, false);
    }

    /** The post that solved it. */
    public record Acceptance(@NotNull Long post) {}
}
