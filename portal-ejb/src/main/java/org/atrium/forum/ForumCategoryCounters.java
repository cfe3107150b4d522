package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.category.CategoryContribution;
import org.atrium.category.CategoryCounters;
import org.atrium.forum.category.ForumCategoryDirectory;

/** Keeps the counters of each category: its public threads, and the solved ones among them. */
@ApplicationScoped
class ForumCategoryCounters extends CategoryCounters<ForumThread> {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumCategoryDirectory categories;

    @Override
    protected CategoryContribution contributionOf(ForumThread thread) {
        Long category = (Long)
                entityManager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(thread.category());
        return thread.contributionTo(category);
    }

    @Override
    protected void add(CategoryContribution difference) {
        categories.addToCounters(difference.category(), difference.published(), difference.solved());
    }
}
