package org.atrium.api.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.atrium.api.AnswerFacts;
import org.atrium.web.security.CurrentViewer;

/**
 * A customer reads the same of their own orders until one of those or of their returns changes, or until the minute in
 * which something can no longer be returned. What staff reads is made anew each time: each look at it is recorded.
 */
@ApplicationScoped
public class OwnOrders implements AnswerFacts {

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    @Override
    public Optional<Object> now(HttpServletRequest asked) {
        return current.isSignedIn() && !current.isStaff()
                ? Optional.of(List.of(
                        current.recordVersion(),
                        current.timeZone(),
                        clock.instant().truncatedTo(ChronoUnit.MINUTES)))
                : Optional.empty();
    }
}
