package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.StaleObjectException;

/** Finds what a use case refused inside what containers wrap around it. */
public final class Causes {

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
        }
        return Optional.empty();
    }
}
