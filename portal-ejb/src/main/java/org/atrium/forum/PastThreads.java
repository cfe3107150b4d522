package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.forum.event.PostId;
import org.atrium.forum.event.ThreadId;

/**
 * Writes down what happened before the portal knew of it: imported and demo content, at its own time. Nobody is told.
 */
@ApplicationScoped
public class PastThreads {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private CategoryCounters counters;

    @Inject
    private ThreadLocks locks;

    @Inject
    private ThreadIndex index;

    /** The thread that came from elsewhere under that id. */
    public Optional<ThreadId> find(String importId) {
        return forum.imported(importId).stream().findFirst().map(ForumThread::threadId);
    }

    /** The demo thread of that id. */
    public Optional<ThreadId> findDemo(String id) {
        return find(DemoThreads.PREFIX + id);
    }

    /** A post everybody can read. */
    public PostId post(ThreadId thread, AccountId author, boolean staff, String markdown, Instant at) {
        ForumThread known = locks.take(thread.value());
        index.changed(known);
        return post(known, author, staff, markdown, at).postId();
    }

    /** Marks the answer that solved a question. */
    public void accept(ThreadId thread, PostId answer) {
        locks.take(thread.value()).accept(entityManager.find(ForumPost.class, answer.value()));
    }

    /**
     * Support took it.
     *
     * @param doneAt when it was done with it, null if it has it still
     */
    public void handToSupport(ThreadId id, String ticket, Instant since, Instant answerBy, Instant doneAt) {
        ForumThread thread = locks.take(id.value());
        thread.handToSupport(ticket, since, answerBy);
        if (doneAt != null) {
            thread.supportDone(doneAt);
        }
    }

    /** A thread with all that was said in it, as it stood elsewhere. */
    public void write(PastThread past) {
        PastThread.Post first = past.posts().get(0);
        ForumThread thread = new ForumThread(
                past.category(), past.kind(), past.title(), first.author(), TextState.PUBLISHED, first.at());
        thread.importedAs(past.importId());
        thread.tag(past.tags());
        entityManager.persist(thread);
        counters.begun(thread);
        for (PastThread.Post said : past.posts()) {
            ForumPost post = post(thread, said.author(), false, said.body(), said.at());
            if (said.accepted() && past.kind() == ThreadKind.QUESTION) {
                thread.accept(post);
            }
        }
    }

    private ForumPost post(ForumThread thread, AccountId author, boolean staff, String markdown, Instant at) {
        ForumPost post = new ForumPost(thread, author, staff, markdown, TextState.PUBLISHED, at);
        post.isPublishedFirst(at);
        entityManager.persist(post);
        thread.gained(post, at);
        index.changed(post);
        return post;
    }
}
