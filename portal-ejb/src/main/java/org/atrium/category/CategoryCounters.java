package org.atrium.category;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.atrium.platform.persistence.BeforeCommit;
import org.atrium.platform.persistence.PersistentObject;

/**
 * Keeps the counters of categories. It tracks what a transaction changes or creates, compares before and after right
 * before the commit, and updates each category once, by the difference. Categories are locked last and in id order, so
 * there is no deadlock and each is locked only for the length of a commit.
 *
 * @param <T> what is counted; nobody else can change it before the transaction ends, or their change fails by its
 *     version together with its count
 */
public abstract class CategoryCounters<T extends PersistentObject> {

    @Inject
    private BeforeCommit commit;

    @Inject
    private EntityManager entityManager;

    /** Remembers what it contributes before it changes. */
    public void track(T counted) {
        tracked().computeIfAbsent(counted.id(), id -> new Tracked<>(counted, contributionOf(counted)));
    }

    /** Counts it from now on. */
    public void trackNew(T counted) {
        tracked().put(counted.id(), new Tracked<>(counted, CategoryContribution.NONE));
    }

    protected abstract CategoryContribution contributionOf(T counted);

    /** Adds a difference to the counters of its category in the database. */
    protected abstract void add(CategoryContribution difference);

    private Map<Long, Tracked<T>> tracked() {
        return commit.collected(getClass(), HashMap::new, known -> applyDifferences(known.values()));
    }

    private void applyDifferences(Collection<Tracked<T>> changed) {
        Map<Long, CategoryContribution> differences = new TreeMap<>();
        changed.forEach(known -> Stream.of(
                        contributionOf(known.counted()), known.before().negated())
                .filter(share -> share.category() != null)
                .forEach(share -> differences.merge(share.category(), share, CategoryContribution::plus)));
        differences.values().removeIf(CategoryContribution::isZero);
        if (!differences.isEmpty()) {
            entityManager.flush();
            differences.values().forEach(this::add);
        }
    }

    /** What is counted, and its contribution when the transaction first touched it. */
    private record Tracked<T>(T counted, CategoryContribution before) {}
}
