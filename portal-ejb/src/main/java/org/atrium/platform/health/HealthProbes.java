package org.atrium.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.search.mapper.orm.Search;

/** Health checks of the database and the search index. */
@ApplicationScoped
public class HealthProbes {

    /** A thread that keeps the index shows itself every few seconds. */
    private static final Duration INDEX_HEARTBEAT_TIMEOUT = Duration.ofMinutes(2);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Asks the database for the smallest thing; throws what it throws. */
    public void checkDatabase() {
        entityManager.createNativeQuery("select 1", Integer.class).getSingleResult();
    }

    /** How many documents the search index holds; throws what it throws. */
    public long countDocuments() {
        return Search.session(entityManager)
                .search(Object.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount();
    }

    /** Whether a thread of some node that shares the database keeps the index; throws what asking throws. */
    public boolean isIndexMaintained() {
        Object agents = entityManager
                .createNativeQuery(
                        "select count(*) from hsearch_agent where expiration > :since and type <> 'MASS_INDEXING'",
                        Long.class)
                .setParameter("since", clock.instant().minus(INDEX_HEARTBEAT_TIMEOUT))
                .getSingleResult();
        return (Long) agents > 0;
    }
}
