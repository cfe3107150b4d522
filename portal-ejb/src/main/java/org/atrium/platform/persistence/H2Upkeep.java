package org.atrium.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.atrium.platform.time.DueWork;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file of the built-in database small, and brings what it wrote to the disk itself. The datasource has each
 * commit written before it is acknowledged ({@code WRITE_DELAY=0}), and H2 does this work only where it writes later:
 * without it every commit leaves some kilobytes behind that nothing takes up again.
 */
@ApplicationScoped
class H2Upkeep implements DueWork {

    /** Below this share of words still in use, in percent, the oldest are written anew and their place is free. */
    private static final int FILL_RATE = 60;

    /** Bytes of a step: nobody can commit meanwhile. */
    private static final int STEP = 4 * 1024 * 1024;

    private static final int MOST_STEPS = 16;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Override
    public void run() {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.isWrapperFor(JdbcConnection.class)) {
                tidy(storeOf(connection.unwrap(JdbcConnection.class)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database's file could not be tidied", e);
        }
    }

    /** Rewrites what is mostly waste, and has the disk take what was written: a power cut loses no more than since then. */
    static void tidy(MVStore store) {
        int steps = 0;
        while (steps < MOST_STEPS && store.compact(FILL_RATE, STEP)) {
            steps++;
        }
        store.sync();
    }

    static MVStore storeOf(JdbcConnection connection) {
        return ((SessionLocal) connection.getSession()).getDatabase().getStore().getMvStore();
    }
}
