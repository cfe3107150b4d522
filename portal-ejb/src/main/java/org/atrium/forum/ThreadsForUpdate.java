package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.persistence.RowLocks;

/**
 * Reads threads and posts for update: locks the thread's row until the transaction ends, so concurrent changes wait and
 * then see the result.
 */
@ApplicationScoped
class ThreadsForUpdate {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumCategoryCounters counters;

    @Inject
    private ThreadIndex index;

    /**
     * @throws UnknownObjectException if there is no such thread
     */
    ForumThread requireForUpdate(long id) {
        ForumThread known = entityManager.find(ForumThread.class, id);
        if (known == null) {
            throw new UnknownObjectException();
        }
        entityManager.flush();
        entityManager.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        counters.track(known);
        return known;
    }

    /** Takes a thread unless somebody else has it: who could come back later need not wait. */
    boolean tryLock(long id) {
        boolean free = !RowLocks.orPass(entityManager
                        .createQuery("from ForumThread where id = :id", ForumThread.class)
                        .setParameter("id", id))
                .getResultList()
                .isEmpty();
        if (free) {
            requireForUpdate(id);
        }
        return free;
    }

    /**
     * A thread as the viewer may see it, taken.
     *
     * @throws UnknownObjectException if there is none for them
     */
    ForumThread requireVisibleForUpdate(Viewer viewer, long id) {
        ForumThread thread = requireForUpdate(id);
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
    ForumPost requireVisiblePostForUpdate(Viewer viewer, long id) {
        return findPostForUpdate(id)
                .filter(post -> ForumPolicy.maySee(viewer, post))
                .orElseThrow(UnknownObjectException::new);
    }

    /** What a thread's page shows and a search finds changes, though nothing of the thread itself did: copies are old now. */
    void bumpVersion(ForumThread thread) {
        index.queue(thread);
        entityManager.flush();
        entityManager.lock(thread, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** A post, with the thread taken that it stands in; it may go into another one while that is waited for. */
    Optional<ForumPost> findPostForUpdate(long id) {
        ForumPost post = entityManager.find(ForumPost.class, id);
        if (post == null) {
            return Optional.empty();
        }
        Long taken = null;
        while (!post.thread().id().equals(taken)) {
            taken = requireForUpdate(post.thread().id()).id();
            entityManager.refresh(post);
        }
        return Optional.of(post);
    }
}
