package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;

/** Takes threads for a change: whoever comes at the same time waits, and then sees what the first one did. */
@ApplicationScoped
class ThreadLocks {

    private static final int SKIP_LOCKED = -2;

    @Inject
    private EntityManager entityManager;

    @Inject
    private CategoryCounters counters;

    @Inject
    private ThreadIndex index;

    /**
     * @throws UnknownObjectException if there is no such thread
     */
    ForumThread take(long id) {
        ForumThread known = entityManager.find(ForumThread.class, id);
        if (known == null) {
            throw new UnknownObjectException();
        }
        entityManager.flush();
        entityManager.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        counters.taken(known);
        return known;
    }

    /** Takes a thread unless somebody else has it: who could come back later need not wait. */
    boolean takeIfFree(long id) {
        boolean free = !entityManager
                .createQuery("from ForumThread where id = :id", ForumThread.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList()
                .isEmpty();
        if (free) {
            take(id);
        }
        return free;
    }

    /**
     * A thread as the viewer may see it, taken.
     *
     * @throws UnknownObjectException if there is none for them
     */
    ForumThread takeVisible(Viewer viewer, long id) {
        ForumThread thread = take(id);
        if (!ForumPolicy.maySee(viewer, thread)) {
            throw new UnknownObjectException();
        }
        return thread;
    }

    /**
     * A post as the viewer may see it, with its thread taken.
     *
     * @throws UnknownObjectException if there is none for them
     */
    ForumPost takeVisiblePost(Viewer viewer, long id) {
        return takePost(id).filter(post -> ForumPolicy.maySee(viewer, post)).orElseThrow(UnknownObjectException::new);
    }

    /** What a thread's page shows and a search finds changes, though nothing of the thread itself did: copies are old now. */
    void changedIn(ForumThread thread) {
        index.changed(thread);
        entityManager.flush();
        entityManager.lock(thread, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** A post, with the thread taken that it stands in; it may go into another one while that is waited for. */
    Optional<ForumPost> takePost(long id) {
        ForumPost post = entityManager.find(ForumPost.class, id);
        if (post == null) {
            return Optional.empty();
        }
        Long taken = null;
        while (!post.thread().id().equals(taken)) {
            taken = take(post.thread().id()).id();
            entityManager.refresh(post);
        }
        return Optional.of(post);
    }
}
