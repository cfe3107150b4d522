package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
                LOG.infof("Two requests raced; the database refused the later one: %s", place(thrown));
                return Optional.of(new ConflictException("error.race"));
            }
        }
        return Optional.empty();
    }

    /** Where it was in our code. What the database says has the row's words in it, and those may be somebody's address. */
    private static String place(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith("org.atrium."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("at the end of its transaction");
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
