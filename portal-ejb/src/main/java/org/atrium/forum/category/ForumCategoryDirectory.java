package org.atrium.forum.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;

/** Finds categories, for all parts of the forum, and updates their counters. */
@ApplicationScoped
public class ForumCategoryDirectory {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumCategoryQueries categories;

    /** All of them, in their order. */
    public List<ForumCategory> all() {
        return categories.all();
    }

    /** @throws UnknownObjectException if there is none of that slug */
    public ForumCategory require(String slug) {
        return findBySlug(slug).orElseThrow(UnknownObjectException::new);
    }

    /**
     * The one that somebody named by its slug in what they wrote.
     *
     * @throws InvalidInputException if there is none
     */
    public ForumCategory requireForInput(String slug) {
        return findBySlug(slug).orElseThrow(() -> new InvalidInputException("category", "forum.error.category"));
    }

    private Optional<ForumCategory> findBySlug(String slug) {
        return categories.bySlug(slug);
    }

    /** Opens the one for threads that name no other, behind so many. */
    public ForumCategory createGeneral(int position) {
        ForumCategory category = ForumCategory.createGeneral(position);
        entityManager.persist(category);
        return category;
    }

    /** So many more threads, and solved ones, are in a category. */
    public void addToCounters(long category, int threads, int solved) {
        categories.addToCounters(category, threads, solved);
    }
}
