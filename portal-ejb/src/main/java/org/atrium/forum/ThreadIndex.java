package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;

/**
 * Tells the index that what is found of a thread, the words of its posts, is not what it was. Posts do not tell by
 * themselves: a thread that comes with many of them is work for the index once, not once for each.
 */
@ApplicationScoped
class ThreadIndex {

    @Inject
    private EntityManager entityManager;

    void changed(ForumThread thread) {
        Search.session(entityManager).indexingPlan().addOrUpdate(thread);
    }
}
