package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * The colour of a status, by what it means to people, so that one colour says one thing on every page: on its way,
 * somebody must act, done well, refused. A status not named here is at rest.
 */
@Named
@ApplicationScoped
public class Tones {

    private static final String MOVING = "info";
    private static final String ACT = "attention";
    private static final String GOOD = "good";
    private static final String REFUSED = "danger";

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("CONFIRMED", MOVING),
            Map.entry("PACKED", MOVING),
            Map.entry("SHIPPED", MOVING),
            Map.entry("REQUESTED", MOVING),
            Map.entry("IN_TRANSIT", MOVING),
            Map.entry("RECEIVED", MOVING),
            Map.entry("INSPECTED", MOVING),
            Map.entry("IN_REVIEW", MOVING),
            Map.entry("NEW", MOVING),
            Map.entry("OPEN", MOVING),
            Map.entry("ANSWERED", MOVING),
            Map.entry("ESCALATED", MOVING),
            Map.entry("RUNNING", MOVING),
            Map.entry("AUTHORIZED", ACT),
            Map.entry("PENDING", ACT),
            Map.entry("ON_HOLD", ACT),
            Map.entry("HELD", ACT),
            Map.entry("DELIVERED", GOOD),
            Map.entry("COMPLETED", GOOD),
            Map.entry("SOLVED", GOOD),
            Map.entry("PUBLISHED", GOOD),
            Map.entry("APPROVED", GOOD),
            Map.entry("ACTIVE", GOOD),
            Map.entry("DENIED", REFUSED),
            Map.entry("REJECTED", REFUSED),
            Map.entry("HIDDEN", REFUSED),
            Map.entry("DELETED", REFUSED),
            Map.entry("FAILED", REFUSED),
            Map.entry("SUSPENDED", REFUSED),
            Map.entry("URGENT", REFUSED),
            Map.entry("HIGH", ACT));

    /** The style class of a status, such as {@code status--good}; empty for one at rest. */
    public String of(Enum<?> status) {
        String tone = status == null ? null : TONES.get(status.name());
        return tone == null ? "" : "status--" + tone;
    }
}
