package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;
import org.atrium.platform.error.UnknownObjectException;

/** Tells other features what a post is and where. */
@ApplicationScoped
public class PostDirectory {

    @Inject
    private EntityManager entityManager;

    /** @throws UnknownObjectException if there is no such post */
    public PostCard card(PostId id) {
        ForumPost post = entityManager.find(ForumPost.class, id.value());
        if (post == null) {
            throw new UnknownObjectException();
        }
        ForumThread thread = post.thread();
        return new PostCard(
                id,
                thread.threadId(),
                thread.title(),
                ThreadPath.of(thread.id(), thread.slug(), post.id()),
                post.authorId(),
                post.markdown(),
                post.state() == TextState.PUBLISHED && thread.state() == TextState.PUBLISHED);
    }

    /** What a thread is about. */
    public String title(ThreadId id) {
        return find(id).title();
    }

    /** Where a thread's page is. */
    public String path(ThreadId id) {
        ForumThread thread = find(id);
        return ThreadPath.of(thread.id(), thread.slug());
    }

    private ForumThread find(ThreadId id) {
        ForumThread thread = entityManager.find(ForumThread.class, id.value());
        if (thread == null) {
            throw new UnknownObjectException();
        }
        return thread;
    }
}
