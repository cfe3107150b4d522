package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.StaleObjectException;
import org.jboss.logging.Logger;

/** Finds what a use case refused inside what containers wrap around it. */
public final class Causes {

    private static final Logger LOG = Logger.getLogger(Causes.class);

    /** The SQL state of both databases when a row is there already. */
    private static final String UNIQUE_VIOLATION = "23505";

    private Causes() {}

    /** The refusal in a chain of causes: a {@link PortalException} or an {@link EJBAccessException}. */
    public static Optional<RuntimeException> refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException || cause instanceof EJBAccessException) {
                return Optional.of((RuntimeException) cause);
            }
            if (cause instanceof OptimisticLockException) {
                return Optional.of(new StaleObjectException());
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                LOG.info("Two requests raced; the database refused the later one", thrown);
                return Optional.of(new ConflictException("error.race"));
            }
        }
        return Optional.empty();
    }

    /** The first cause of a type in a chain. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
