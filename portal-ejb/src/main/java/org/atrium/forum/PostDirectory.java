package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.UnknownObjectException;
import org.hibernate.query.Page;

/** Summaries of posts and threads for other features. */
@ApplicationScoped
public class PostDirectory {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    /** @throws UnknownObjectException if there is no such post */
    public PostSummary summary(PostId id) {
        ForumPost post = entityManager.find(ForumPost.class, id.value());
        if (post == null) {
            throw new UnknownObjectException();
        }
        return summary(post);
    }

    /** The same of several, by one query; what there is not is left out. */
    public Map<PostId, PostSummary> summaries(Collection<PostId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return forum.postsWithThreads(ids.stream().map(PostId::value).collect(Collectors.toSet())).stream()
                .map(PostDirectory::summary)
                .collect(Collectors.toMap(PostSummary::id, Function.identity()));
    }

    private static PostSummary summary(ForumPost post) {
        ForumThread thread = post.thread();
        return new PostSummary(
                post.postId(),
                thread.threadId(),
                thread.title(),
                ThreadPath.of(thread.id(), thread.slug(), post.id()),
                post.authorId(),
                post.body(),
                post.state() == TextState.PUBLISHED && thread.state() == TextState.PUBLISHED);
    }

    /** The posts before one in its thread that everybody can read, newest first. */
    public List<EarlierPost> before(PostId id, int limit) {
        ForumPost post = entityManager.find(ForumPost.class, id.value());
        if (post == null) {
            return List.of();
        }
        return forum.publishedBefore(post.thread(), post.number(), Page.first(limit)).stream()
                .map(earlier -> new EarlierPost(earlier.authorId(), earlier.createdAt(), earlier.body()))
                .toList();
    }

    /** What a thread is about. */
    public String title(ThreadId id) {
        return requireThread(id).title();
    }

    /** Whether everybody can read a thread. */
    public boolean isPublished(ThreadId id) {
        return requireThread(id).state() == TextState.PUBLISHED;
    }

    /** Where a thread's page is. */
    public String path(ThreadId id) {
        ForumThread thread = requireThread(id);
        return ThreadPath.of(thread.id(), thread.slug());
    }

    private ForumThread requireThread(ThreadId id) {
        ForumThread thread = entityManager.find(ForumThread.class, id.value());
        if (thread == null) {
            throw new UnknownObjectException();
        }
        return thread;
    }

    /** A post before another one. */
    public record EarlierPost(AccountId author, Instant at, String body) {}

    /**
     * What other features may know of a post, whatever its state; they decide whom to notify.
     *
     * @param title of its thread
     * @param path of its place on the thread's page
     * @param published whether everybody can read it, in a thread that everybody can read
     */
    public record PostSummary(
            PostId id, ThreadId thread, String title, String path, AccountId author, String body, boolean published) {}
}
