package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/**
 * The colour of a status by its meaning, the same on every page: in progress, action needed, success, refused. Others
 * are neutral.
 */
@Named
@ApplicationScoped
public class StatusColours {

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("CONFIRMED", Badge.MOVING),
            Map.entry("PACKED", Badge.MOVING),
            Map.entry("SHIPPED", Badge.MOVING),
            Map.entry("REQUESTED", Badge.MOVING),
            Map.entry("IN_TRANSIT", Badge.MOVING),
            Map.entry("RECEIVED", Badge.MOVING),
            Map.entry("INSPECTED", Badge.MOVING),
            Map.entry("IN_REVIEW", Badge.MOVING),
            Map.entry("NEW", Badge.MOVING),
            Map.entry("OPEN", Badge.MOVING),
            Map.entry("ANSWERED", Badge.MOVING),
            Map.entry("ESCALATED", Badge.MOVING),
            Map.entry("RUNNING", Badge.MOVING),
            Map.entry("AUTHORIZED", Badge.ACT),
            Map.entry("PENDING", Badge.ACT),
            Map.entry("ON_HOLD", Badge.ACT),
            Map.entry("HELD", Badge.ACT),
            Map.entry("DELIVERED", Badge.GOOD),
            Map.entry("COMPLETED", Badge.GOOD),
            Map.entry("SOLVED", Badge.GOOD),
            Map.entry("PUBLISHED", Badge.GOOD),
            Map.entry("APPROVED", Badge.GOOD),
            Map.entry("ACTIVE", Badge.GOOD),
            Map.entry("DENIED", Badge.REFUSED),
            Map.entry("REJECTED", Badge.REFUSED),
            Map.entry("HIDDEN", Badge.REFUSED),
            Map.entry("DELETED", Badge.REFUSED),
            Map.entry("FAILED", Badge.REFUSED),
            Map.entry("SUSPENDED", Badge.REFUSED),
            Map.entry("URGENT", Badge.REFUSED),
            Map.entry("HIGH", Badge.ACT));

    /** The style class of a status, such as {@code status--good}; empty for one at rest. */
    public String of(Enum<?> status) {
        String tone = status == null ? null : COLOURS.get(status.name());
        return tone == null ? "" : "status--" + tone;
    }
}
