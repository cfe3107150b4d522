package org.atrium.api.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.atrium.platform.time.CalendarDays;
import org.atrium.web.http.ResponseVersion;
import org.atrium.web.security.CurrentViewer;

/**
 * Version of the viewer's orders: it changes with orders and returns, and expires with the viewer's day, on which what
 * orders say depends, as do return windows.
 * Responses for staff are not cached, because their access is audited.
 */
@ApplicationScoped
public class OwnOrdersVersion implements ResponseVersion {

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    @Override
    public Optional<Object> current(HttpServletRequest request) {
        return current.isSignedIn() && !current.isStaff()
                ? Optional.of(List.of(current.customerDataVersion(), current.timeZone()))
                : Optional.empty();
    }

    @Override
    public Instant validUntil(Object response) {
        return endOfDay(clock, current.timeZone());
    }

    static Instant endOfDay(Clock clock, ZoneId zone) {
        return CalendarDays.endOfDay(clock.instant(), zone);
    }
}
