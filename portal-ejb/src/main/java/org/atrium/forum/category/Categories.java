package org.atrium.forum.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.UnknownObjectException;

/** Finds the categories that threads are in. */
@ApplicationScoped
public class Categories {

    @Inject
    private EntityManager entityManager;

    @Inject
    private CategoryQueries categories;

    /** All of them, in their order. */
    public List<ForumCategory> all() {
        return categories.categories();
    }

    /** @throws UnknownObjectException if there is none of that slug */
    public ForumCategory known(String slug) {
        return find(slug).orElseThrow(UnknownObjectException::new);
    }

    /**
     * The one that somebody named by its slug in what they wrote.
     *
     * @throws InvalidInputException if there is none
     */
    public ForumCategory named(String slug) {
        return find(slug).orElseThrow(() -> new InvalidInputException("category", "forum.error.category"));
    }

    private Optional<ForumCategory> find(String slug) {
        return categories.category(slug).stream().findFirst();
    }

    /** Opens the one for threads that name no other, behind so many. */
    public ForumCategory openGeneral(int position) {
        ForumCategory category = ForumCategory.general(position);
        entityManager.persist(category);
        return category;
    }

    /** So many more threads, and solved ones, are in a category. */
    public void count(long category, int threads, int solved) {
        categories.moveCounters(category, threads, solved);
    }
}
