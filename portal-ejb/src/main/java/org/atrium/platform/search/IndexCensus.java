package org.atrium.platform.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;

/** Compares what the index holds with what the database holds. */
@Stateless
public class IndexCensus {

    @Inject
    private EntityManager entityManager;

    /** Whether the database has rows of a type and the index has none. */
    public boolean isLost(Class<?> type) {
        return indexed(type) == 0 && hasRows(type);
    }

    /** How many things of a type can be found; fails where the index does not answer. */
    public long indexed(Class<?> type) {
        return Search.session(entityManager)
                .search(type)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    private static String where(Class<?> type) {
        String only = only(type);
        return only.isEmpty() ? "" : " where " + only;
    }

    /** Which rows of a type are found, empty for all. */
    static String only(Class<?> type) {
        FoundByWords found = type.getAnnotation(FoundByWords.class);
        return found == null ? "" : found.only();
    }

    private boolean hasRows(Class<?> type) {
        return !entityManager
                .createQuery("select 1 from " + type.getName() + " e" + where(type), Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
