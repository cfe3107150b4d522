package org.atrium.api.forum;

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
import org.atrium.forum.Answering;
import org.atrium.forum.Asking;
import org.atrium.forum.NewThread;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.lists.Community;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.reading.Discussion;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Threads: lists of them, one of them, its posts, and starting and answering them. */
@Path("forum/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {

    @Inject
    private Community community;

    @Inject
    private Discussion discussion;

    @Inject
    private Asking asking;

    @Inject
    private Answering answering;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<ThreadJson> list(
            @QueryParam("category") String category,
            @QueryParam("tag") String tag,
            @QueryParam("status") ThreadStatus status,
            @QueryParam("q") String q,
            @QueryParam("mine") Boolean mine,
            @QueryParam("bookmarked") Boolean bookmarked,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var filter =
                new ThreadFilter(category, tag, status, q, Boolean.TRUE.equals(mine), Boolean.TRUE.equals(bookmarked));
        return community
                .threads(current.viewer(), filter, cursor, Limit.of(limit))
                .map(ThreadJson::of);
    }

    @POST
    @Idempotent
    public Response start(NewThread thread) {
        var started = asking.start(current.viewer(), thread);
        return Response.created(URI.create("forum/threads/" + started.id()))
                .entity(read(started.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public ThreadJson read(@PathParam("id") long id) {
        return ThreadJson.of(discussion.thread(current.viewer(), id));
    }

    @GET
    @Path("{id}/posts")
    public Page<PostJson> posts(
            @PathParam("id") long id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return discussion
                .read(current.viewer(), id, cursor, Limit.of(limit))
                .posts()
                .map(post -> PostJson.of(id, post));
    }

    @POST
    @Path("{id}/posts")
    @Idempotent
    public Response reply(@PathParam("id") long id, Answering.Reply reply) {
        var written = answering.reply(current.viewer(), id, reply);
        return Response.created(URI.create("forum/posts/" + written.post()))
                .entity(PostJson.of(
                        id, discussion.post(current.viewer(), written.post()).post()))
                .build();
    }
}
