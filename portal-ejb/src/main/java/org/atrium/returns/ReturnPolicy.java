package org.atrium.returns;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.time.CalendarDays;
import org.hibernate.annotations.Immutable;

/** The return policy for orders placed from {@code validFrom} on, until the next policy. */
@Entity
@Immutable
class ReturnPolicy extends PersistentObject {

    private Instant validFrom;
    private int windowDays;
    private int sendInDays;
    private boolean authorizesAutomatically;

    protected ReturnPolicy() {}

    ReturnPolicy(Instant validFrom, int windowDays, int sendInDays, boolean authorizesAutomatically) {
        this.validFrom = validFrom;
        this.windowDays = windowDays;
        this.sendInDays = sendInDays;
        this.authorizesAutomatically = authorizesAutomatically;
    }

    /** The policy in force when an order was placed. */
    static ReturnPolicy inForce(List<ReturnPolicy> policies, Instant placedAt) {
        return policies.stream()
                .filter(policy -> !policy.validFrom.isAfter(placedAt))
                .max(Comparator.comparing(policy -> policy.validFrom))
                .orElseThrow(() -> new IllegalStateException("No return policy was in force at " + placedAt));
    }

    /** The last instant at which something delivered then may be returned: the end of a day where its customer lives. */
    Instant windowEnd(Instant deliveredAt, ZoneId zone) {
        return CalendarDays.endOfDayAfter(deliveredAt, windowDays, zone);
    }

    /** By when an authorized return must arrive: the end of a day where its customer lives. */
    Instant dueAfter(Instant authorizedAt, ZoneId zone) {
        return CalendarDays.endOfDayAfter(authorizedAt, sendInDays, zone);
    }

    int windowDays() {
        return windowDays;
    }

    boolean authorizesAutomatically() {
        return authorizesAutomatically;
    }
}
