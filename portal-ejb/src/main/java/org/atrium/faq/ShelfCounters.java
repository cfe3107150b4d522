package org.atrium.faq;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.atrium.platform.persistence.BeforeCommit;

/**
 * Keeps on each category how many published articles are in it. It hears of every article before it changes; right
 * before the transaction ends each category is moved once, by the difference, in the order of their numbers, so that
 * nobody waits in a circle. Of two who change an article at once the later is refused by its version, with what it
 * counted.
 */
@ApplicationScoped
class ShelfCounters {

    @Inject
    private BeforeCommit commit;

    @Inject
    private EntityManager entityManager;

    @Inject
    private FaqQueries articles;

    /** An article is as the database has it, and about to change. */
    void taken(Article article) {
        known().computeIfAbsent(article.id(), id -> new Known(article, article.publicShelf()));
    }

    /** An article is there from now on. */
    void begun(Article article) {
        known().put(article.id(), new Known(article, Optional.empty()));
    }

    private Map<Long, Known> known() {
        return commit.gathered(ShelfCounters.class, HashMap::new, this::move);
    }

    private void move(Map<Long, Known> changed) {
        Map<Long, Integer> moves = new TreeMap<>();
        changed.values().forEach(known -> {
            known.before().ifPresent(shelf -> moves.merge(shelf.id(), -1, Integer::sum));
            known.article().publicShelf().ifPresent(shelf -> moves.merge(shelf.id(), 1, Integer::sum));
        });
        moves.values().removeIf(by -> by == 0);
        if (!moves.isEmpty()) {
            entityManager.flush();
            moves.forEach(articles::moveCounter);
        }
    }

    /** An article and the category it was counted in when it was first heard of in the transaction. */
    private record Known(Article article, Optional<FaqCategory> before) {}
}
