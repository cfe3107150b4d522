package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Logs at startup if PostgreSQL runs with settings that lose acknowledged commits in a crash. */
final class DurabilityCheck {

    private static final Logger LOG = Logger.getLogger(DurabilityCheck.class);
    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes");

    private DurabilityCheck() {}

    static void check(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                try (ResultSet value = statement.executeQuery("show " + setting)) {
                    if (value.next() && value.getString(1).equals("off")) {
                        LOG.warnf(
                                "The PostgreSQL runs with %s = off: a crash of its machine can lose what people were"
                                        + " told is saved. Set it to on in postgresql.conf.",
                                setting);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not tell how it keeps what is written", e);
        }
    }
}
