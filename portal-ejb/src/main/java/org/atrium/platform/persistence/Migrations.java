package org.atrium.platform.persistence;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates the database before Hibernate validates its entities; a startup bean would run too late. Nodes that start
 * together wait for Flyway's lock. Versions are numbered by feature, so a release may add one below the highest
 * applied; it is applied all the same.
 */
public final class Migrations implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
        var connections = sessionFactory.getServiceRegistry().requireService(ConnectionProvider.class);
        DataSource dataSource = ((DatasourceConnectionProviderImpl) connections).getDataSource();
        boolean h2 = sessionFactory.getJdbcServices().getDialect() instanceof H2Dialect;
        settings(dataSource, h2).load().migrate();
        if (!h2) {
            DurabilityCheck.check(dataSource);
        }
    }

    /** How every database is brought up to date; the placeholder is the one type the two have no common name for. */
    static FluentConfiguration settings(DataSource dataSource, boolean h2) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(
                        new NormalAccountAddresses(),
                        new NormalOrderAddresses(),
                        new FoldedOrderNumbers(),
                        new ClientNames(),
                        new FoldedWords(),
                        new GuestReferences(),
                        new CheckNames())
                .placeholders(Map.of("bytes", h2 ? "binary large object" : "bytea"))
                .outOfOrder(true);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessionFactory, SessionFactoryServiceRegistry registry) {
        // A migrated database stays migrated.
    }
}
