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
import java.util.List;
import java.util.Objects;
import org.atrium.api.ObjectVersions;
import org.atrium.forum.EditingPost;
import org.atrium.forum.FlaggingPost;
import org.atrium.forum.Reactions;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.platform.json.PatchValue;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** One post: its body, revisions, likes and flags. */
@Path("forum/posts/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {

    @Inject
    private ReadingThread reading;

    @Inject
    private EditingPost editing;

    @Inject
    private Reactions reactions;

    @Inject
    private FlaggingPost flagging;

    @Inject
    private CurrentViewer current;

    @GET
    public Response read(@PathParam("id") long id) {
        var found = reading.post(current.viewer(), id);
        return ObjectVersions.response(
                PostJson.of(found.thread().id(), found.post()), found.post().version());
    }

    @PATCH
    public Response edit(
            @PathParam("id") long id, EditPostJson edit, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ObjectVersions.matching(ifMatch, version -> editing.edit(current.viewer(), id, version, edit::applyTo));
        return read(id);
    }

    @GET
    @Path("revisions")
    public Page<ReadingThread.PostRevisionView> history(@PathParam("id") long id) {
        return new Page<>(reading.history(current.viewer(), id), null);
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
    public void flag(@PathParam("id") long id, FlaggingPost.NewFlag flag) {
        flagging.flag(current.viewer(), id, flag);
    }

    /** Fields of a post to edit; an absent field stays unchanged. */
    public record EditPostJson(PatchValue<String> title, PatchValue<String> body, PatchValue<List<String>> files) {

        EditingPost.EditPost applyTo(EditingPost.EditPost before) {
            return new EditingPost.EditPost(
                    title.orElse(null),
                    body.orElse(before.body()),
                    files.present() ? Objects.requireNonNullElse(files.orElse(null), List.of()) : null);
        }
    }
}
