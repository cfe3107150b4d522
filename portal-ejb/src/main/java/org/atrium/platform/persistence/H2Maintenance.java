package org.atrium.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.atrium.platform.time.ScheduledTask;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Compacts the H2 database and syncs it to disk. With {@code WRITE_DELAY=0} H2 does not compact by itself, and each
 * commit would leave some kilobytes unused.
 */
@ApplicationScoped
class H2Maintenance implements ScheduledTask {

    /** Below this share of words still in use, in percent, the oldest are written anew and their place is free. */
    private static final int MIN_FILL_RATE = 60;

    /** Bytes of a step: nobody can commit meanwhile. */
    private static final int STEP_BYTES = 4 * 1024 * 1024;

    private static final int MAX_STEPS = 16;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Override
    public void run() {
        try (Connection connection = dataSource.getConnection()) {
            if (connection.isWrapperFor(JdbcConnection.class)) {
                compact(storeOf(connection.unwrap(JdbcConnection.class)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database's file could not be tidied", e);
        }
    }

    /** Rewrites what is mostly waste, and has the disk take what was written: a power cut loses no more than since then. */
    static void compact(MVStore store) {
        int steps = 0;
        while (steps < MAX_STEPS && store.compact(MIN_FILL_RATE, STEP_BYTES)) {
            steps++;
        }
        store.sync();
    }

    static MVStore storeOf(JdbcConnection connection) {
        return ((SessionLocal) connection.getSession()).getDatabase().getStore().getMvStore();
    }
}
