package org.atrium.testing.inside;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** The database under the portal, for what no use case does: thousands of rows, and their removal. */
public class Database {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource source;

    public void run(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Inserts a number of rows by one statement; each says its values, which may be instants. */
    public void insert(String sql, int number, IntFunction<Object[]> row) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < number; i++) {
                set(insert, row.apply(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Counts what is in a table, so that queries are planned for it. */
    public void analyze(String table) throws SQLException {
        run((isH2() ? "analyze table " : "analyze ") + table);
    }

    /** The same, without what was deleted from it before: indexes of PostgreSQL find that until then. Not in a transaction. */
    public void vacuum(String table) throws SQLException {
        run((isH2() ? "analyze table " : "vacuum analyze ") + table);
    }

    public boolean isH2() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    /** Sets all parameters of a statement. */
    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i];
            statement.setObject(i + 1, value);
        }
    }
}
