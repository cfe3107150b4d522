package org.atrium.platform.persistence;

import jakarta.persistence.EntityManager;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** What a node knows of others by the kind of its database. */
public final class OwnDatabase {

    private OwnDatabase() {}

    /** Whether no other node can be running: a file of H2 is open in one server alone. */
    public static boolean isOfOneNode(EntityManager entityManager) {
        return entityManager
                        .getEntityManagerFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof H2Dialect;
    }
}
