package org.atrium.api.forum;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.api.Versions;
import org.atrium.forum.Flagging;
import org.atrium.forum.PostEditing;
import org.atrium.forum.Reactions;
import org.atrium.forum.reading.Discussion;
import org.atrium.platform.json.Change;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** One post: its words, what it said before, likes and flags. */
@Path("forum/posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {

    @Inject
    private Discussion discussion;

    @Inject
    private PostEditing editing;

    @Inject
    private Reactions reactions;

    @Inject
    private Flagging flagging;

    @Inject
    private CurrentViewer current;

    @GET
    public Response read(@PathParam("id") long id) {
        var found = discussion.post(current.viewer(), id);
        return Versions.answer(
                PostJson.of(found.thread().id(), found.post()), found.post().version());
    }

    @PATCH
    public Response edit(@PathParam("id") long id, Words words, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Versions.matching(ifMatch, version -> editing.edit(current.viewer(), id, version, words::applied));
        return read(id);
    }

    @GET
    @Path("revisions")
    public Page<Discussion.Revision> history(@PathParam("id") long id) {
        return new Page<>(discussion.history(current.viewer(), id), null);
    }

    @POST
    @Path("likes")
    public void like(@PathParam("id") long id) {
        reactions.like(current.viewer(), id);
    }

    @DELETE
    @Path("likes")
    public void unlike(@PathParam("id") long id) {
        reactions.unlike(current.viewer(), id);
    }

    @POST
    @Path("flags")
    public void flag(@PathParam("id") long id, Flagging.Flag flag) {
        flagging.flag(current.viewer(), id, flag);
    }

    /** What to change; a field that is absent stays as it is. */
    public record Words(Change<String> title, Change<String> body) {

        PostEditing.Words applied(PostEditing.Words before) {
            return new PostEditing.Words(title.or(null), body.or(before.body()));
        }
    }
}
