package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.atrium.forum.category.Categories;
import org.atrium.platform.persistence.BeforeCommit;

/**
 * Keeps on each category how many public threads are in it, and how many of them are solved. It hears of every thread
 * that is taken or begins; right before the transaction ends it compares what these add now with what they added, and
 * moves each category once, by the difference. So a category is held for the length of a commit only, after all
 * threads, and categories in the order of their numbers: nobody waits in a circle.
 */
@ApplicationScoped
class CategoryCounters {

    @Inject
    private BeforeCommit commit;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Categories categories;

    /** A thread is as the database has it, and nobody else can change it before the transaction ends. */
    void taken(ForumThread thread) {
        known().computeIfAbsent(thread.id(), id -> new Known(thread, share(thread)));
    }

    /** A thread is there from now on. */
    void begun(ForumThread thread) {
        known().put(thread.id(), new Known(thread, CategoryShare.NONE));
    }

    private Map<Long, Known> known() {
        return commit.gathered(CategoryCounters.class, HashMap::new, known -> move(known.values()));
    }

    private CategoryShare share(ForumThread thread) {
        Long category = (Long)
                entityManager.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(thread.category());
        return thread.shareOf(category);
    }

    private void move(Collection<Known> threads) {
        Map<Long, CategoryShare> moves = new TreeMap<>();
        threads.forEach(known -> Stream.of(share(known.thread()), known.before().takenBack())
                .filter(share -> share.category() != null)
                .forEach(share -> moves.merge(share.category(), share, CategoryShare::plus)));
        moves.values().removeIf(CategoryShare::isNothing);
        if (!moves.isEmpty()) {
            entityManager.flush();
            moves.forEach((category, by) -> categories.count(category, by.threads(), by.solved()));
        }
    }

    /** A thread and what it added when it was first heard of in the transaction. */
    private record Known(ForumThread thread, CategoryShare before) {}
}
