package org.atrium.live;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.hibernate.query.SynchronizeableQuery;

/** Inserts live events by SQL. */
final class LiveEventInserts {

    private LiveEventInserts() {}

    /** An insert before which nothing else that waits need be written. */
    static Query insert(EntityManager entityManager, String columnsAndValues) {
        Query insert = entityManager.createNativeQuery("insert into live_event " + columnsAndValues);
        insert.unwrap(SynchronizeableQuery.class).addSynchronizedEntityClass(LiveEvent.class);
        return insert;
    }
}
