package org.atrium.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.hibernate.search.mapper.orm.Search;

/** Compares the search index with the database. */
@ApplicationScoped
@Transactional
class IndexCheck {

    @Inject
    private EntityManager entityManager;

    /** Whether the database has rows of a type and the index has none. */
    boolean isMissing(Class<?> type) {
        return indexed(type) == 0 && hasRows(type);
    }

    /** How many things of a type can be found; fails where the index does not answer. */
    long indexed(Class<?> type) {
        return Search.session(entityManager)
                .search(type)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    private static String where(Class<?> type) {
        String only = condition(type);
        return only.isEmpty() ? "" : " where " + only;
    }

    /** Which rows of a type are found, empty for all. */
    static String condition(Class<?> type) {
        WordSearchable found = type.getAnnotation(WordSearchable.class);
        return found == null ? "" : found.condition();
    }

    private boolean hasRows(Class<?> type) {
        return !entityManager
                .createQuery("select 1 from " + type.getName() + " e" + where(type), Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
