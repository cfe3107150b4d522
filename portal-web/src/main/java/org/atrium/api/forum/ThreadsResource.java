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
import java.time.Clock;
import org.atrium.api.CacheableRead;
import org.atrium.api.SharedResponse;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.forum.NewThread;
import org.atrium.forum.ReplyingToThread;
import org.atrium.forum.StartingThread;
import org.atrium.forum.ThreadStatus;
import org.atrium.forum.lists.ThreadFilter;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Threads: list, read, start, posts, reply. */
@Path("forum/threads")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {

    @Inject
    private ThreadLists lists;

    @Inject
    private ReadingThread reading;

    @Inject
    private StartingThread starting;

    @Inject
    private ReplyingToThread replying;

    @Inject
    private Clock clock;

    @Inject
    private CurrentViewer current;

    @Inject
    private SharedResponse shared;

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
        ThreadFilter filter = ThreadFilter.where()
                .category(category)
                .tag(tag)
                .status(status)
                .q(q)
                .ownOnly(Boolean.TRUE.equals(mine))
                .bookmarked(Boolean.TRUE.equals(bookmarked))
                .build();
        return lists.threads(current.viewer(), filter, cursor, Limit.of(limit)).map(ThreadJson::of);
    }

    @POST
    @Idempotent
    public Response start(NewThread thread) {
        var started = starting.start(current.viewer(), thread);
        return Response.created(URI.create("forum/threads/" + started.id()))
                .entity(read(started.id()))
                .build();
    }

    @GET
    @Path("{id}")
    public ThreadJson read(@PathParam("id") long id) {
        return ThreadJson.of(reading.thread(current.viewer(), id));
    }

    @GET
    @Path("{id}/posts")
    @CacheableRead
    public Page<PostJson> posts(
            @PathParam("id") long id, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        var read = reading.posts(current.viewer(), id, cursor, Limit.of(limit));
        read.shared()
                .ifPresent(posts -> shared.offer(
                        new SharedPostsVersion(
                                reading, current, posts, clock.instant().plus(SharedPostsVersion.LASTS)),
                        posts.version()));
        return read.page().map(post -> PostJson.of(id, post));
    }

    @POST
    @Path("{id}/posts")
    @Idempotent
    public Response reply(@PathParam("id") long id, ReplyingToThread.NewReply reply) {
        var written = replying.reply(current.viewer(), id, reply);
        return Response.created(URI.create("forum/posts/" + written.post()))
                .entity(PostJson.of(id, written.view()))
                .build();
    }
}
