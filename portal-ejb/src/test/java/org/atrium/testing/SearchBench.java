package org.atrium.testing;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.atrium.platform.search.Synonyms;
import org.atrium.platform.search.WordSearch;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Entities with the portal's own index settings, on a migrated database in memory, without a server; what is written can be found at once. */
public final class SearchBench implements AutoCloseable {

    private final SessionFactory factory;
    private final Synonyms synonyms;

    public SearchBench(String name, Class<?>... mapped) {
        var configuration = new Configuration()
                .setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
                .setProperty("hibernate.search.backend.type", "lucene")
                .setProperty("hibernate.search.backend.directory.type", "local-heap")
                .setProperty("hibernate.search.backend.analysis.configurer", "atrium")
                .setProperty("hibernate.search.indexing.plan.synchronization.strategy", "sync");
        configuration.getProperties().put("hibernate.connection.datasource", database(name));
        for (Class<?> type : mapped) {
            configuration.addAnnotatedClass(type);
        }
        factory = configuration.buildSessionFactory();
        synonyms = factory.fromTransaction(SearchBench::migrated);
    }

    /** Those a new installation begins with. */
    private static Synonyms migrated(EntityManager entities) {
        String lines = (String)
                entities.createNativeQuery("select synonyms from search_vocabulary where language = 'en'", String.class)
                        .getSingleResult();
        return Synonyms.of(Map.of(
                "en", lines.lines().map(line -> Arrays.asList(line.split(","))).toList()));
    }

    private static DataSource database(String name) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return source;
    }

    /** Does something in a transaction. */
    public void write(Consumer<EntityManager> work) {
        factory.inTransaction(work::accept);
    }

    /** Reads from the database. */
    public <R> R read(Function<EntityManager, R> work) {
        return factory.fromTransaction(work::apply);
    }

    /** Looks for words. */
    public <R> R search(Function<WordSearch, R> work) {
        return factory.fromTransaction(session -> work.apply(new WordSearch(session, () -> synonyms)));
    }

    @Override
    public void close() {
        factory.close();
    }
}
