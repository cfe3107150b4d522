package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.search.WordsChanged;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

/**
 * Queues threads and posts for the index. Posts do not tell by themselves: a thread that comes with many of them is work
 * for the index once, not once for each.
 */
@ApplicationScoped
class ThreadIndex {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Event<WordsChanged> told;

    /** A thread's own words, or those of its first posts, are others than before. */
    void changed(ForumThread thread) {
        plan().addOrUpdate(thread);
        told.fire(new WordsChanged(ForumThread.class));
    }

    /** A post says something else, or to others, or elsewhere; its thread is told besides. */
    void changed(ForumPost post) {
        if (post.isFoundAlone()) {
            changed(post.id());
        }
    }

    /** A post that is found by itself, or was. */
    void changed(long post) {
        plan().addOrUpdate(new SearchedPost(post));
    }

    /** A thread has another title, by which its posts are found too. */
    void renamed(ForumThread thread) {
        changed(thread);
        forum.foundAlone(thread.id(), SearchedPost.TOGETHER, SearchedPost.LONG).forEach(this::changed);
    }

    private SearchIndexingPlan plan() {
        return Search.session(entityManager).indexingPlan();
    }
}
