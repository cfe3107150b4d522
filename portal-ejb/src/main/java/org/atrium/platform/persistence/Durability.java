package org.atrium.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Says at the start where a PostgreSQL was told to forget: with one of these settings off, a crash of its machine loses
 * what the portal has acknowledged, or the whole database, and no session can ask for better.
 */
final class Durability {

    private static final Logger LOG = Logger.getLogger(Durability.class);
    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes");

    private Durability() {}

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
