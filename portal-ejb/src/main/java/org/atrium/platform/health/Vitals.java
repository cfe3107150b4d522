package org.atrium.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;

/** Feels the pulse of what the portal stands on. */
@ApplicationScoped
public class Vitals {

    @Inject
    private EntityManager entityManager;

    /** Asks the database for the smallest thing; throws what it throws. */
    public void database() {
        entityManager.createNativeQuery("select 1", Integer.class).getSingleResult();
    }

    /** How many documents the search index holds; throws what it throws. */
    public long documents() {
        return Search.session(entityManager)
                .search(Object.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }
}
