package org.atrium.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.atrium.testing.inside.Database;
import org.junit.jupiter.api.AfterEach;

/** What an earlier release left, in a schema of its own: migrate to its last migration, insert rows, migrate on. */
abstract class EarlierRelease {

    static final String SCHEMA = "earlier_release";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    @Inject
    private Database database;

    @AfterEach
    void drop() throws SQLException {
        database.run("drop schema if exists " + SCHEMA + " cascade");
    }

    void migrate(String target) throws SQLException {
        Migrations.settings(source, database.isH2())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .target(target)
                .load()
                .migrate();
    }

    void run(String sql) throws SQLException {
        inSchema(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    /** Each row's values with a blank between them. */
    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        inSchema(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(sql)) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        values.add(row.getString(i));
                    }
                    rows.add(values.stream().map(String::valueOf).collect(Collectors.joining(" ")));
                }
            }
        });
        return rows;
    }

    /** The connection goes back to the pool as it came. */
    private void inSchema(Work work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String before = connection.getSchema();
            connection.setSchema(SCHEMA);
            try {
                work.with(connection);
            } finally {
                connection.setSchema(before);
            }
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
