package org.atrium.platform.error;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Finds what a use case refused inside what containers wrap around it. */
public final class Causes {

    private static final Logger LOG = Logger.getLogger(Causes.class);

    /** The SQL state of both databases when a row is there already. */
    private static final String UNIQUE_VIOLATION = "23505";

    private Causes() {}

    /** The refusal in a chain of causes: a {@link PortalException} or an {@link EJBAccessException}. */
    public static Optional<RuntimeException> refusal(Throwable thrown) {
        return chain(thrown)
                .map(cause -> refusal(cause, thrown))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RuntimeException> refusal(Throwable cause, Throwable thrown) {
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
        return Optional.empty();
    }

    /** Where it was in our code. What the database says has the row's words in it, and those may be somebody's address. */
    private static String place(Throwable thrown) {
        return chain(thrown)
                .flatMap(cause -> Stream.of(cause.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith("org.atrium."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("at the end of its transaction");
    }

    /** The first cause of a type in a chain. */
    public static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
