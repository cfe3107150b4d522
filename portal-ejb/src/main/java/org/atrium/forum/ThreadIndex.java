package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.search.SearchableChanged;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

/**
 * Queues threads and posts for reindexing. Posts do not do so by themselves: a thread that is created with many posts
 * is queued once, not once for each.
 */
@ApplicationScoped
class ThreadIndex {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Event<SearchableChanged> indexChanged;

    /** A thread's own words, or those of its first posts, are others than before. */
    void queue(ForumThread thread) {
        plan().addOrUpdate(thread);
        indexChanged.fire(new SearchableChanged(ForumThread.class));
    }

    /** A post says something else, or to others, or elsewhere; its thread is told besides. */
    void queue(ForumPost post) {
        if (post.isIndexedSeparately()) {
            queue(post.id());
        }
    }

    /** A post that is found by itself, or was. */
    void queue(long post) {
        plan().addOrUpdate(new SearchedPost(post));
    }

    /** A thread has another title, by which its posts are found too. */
    void queueRenamed(ForumThread thread) {
        queue(thread);
        forum.separatelyIndexed(thread.id(), SearchedPost.INDEXED_WITH_THREAD, SearchedPost.MAX_INDEXED_LENGTH)
                .forEach(this::queue);
    }

    private SearchIndexingPlan plan() {
        return Search.session(entityManager).indexingPlan();
    }
}
