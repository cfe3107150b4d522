package org.atrium.notification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/**
 * Rows whose time has come, locked; those that somebody else has locked are passed over. By SQL of its own, for Hibernate
 * would wait for them on H2.
 */
final class DueRows {

    private DueRows() {}

    static <T> List<T> forUpdate(
            EntityManager entityManager, Class<T> entity, String table, String column, Instant now, int limit) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from " + table + " where " + column + " <= :now order by " + column
                                + ", id limit :limit for update skip locked",
                        entity)
                .addSynchronizedEntityClass(entity)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
    }
}
