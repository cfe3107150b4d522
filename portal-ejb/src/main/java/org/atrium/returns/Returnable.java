package org.atrium.returns;

import java.time.Instant;
import java.util.Map;
import org.atrium.platform.text.Texts;

/**
 * Whether a line of an order can be returned, and if not, why.
 *
 * @param quantity how many still can
 * @param until last instant for it, null where there is none
 * @param why what stands in the way, null where nothing does
 * @param days length of the return window
 */
public record Returnable(boolean eligible, int quantity, Instant until, Obstacle why, int days) {

    static Returnable yes(int quantity, Instant until, int days) {
        return new Returnable(true, quantity, until, null, days);
    }

    static Returnable no(Obstacle why, Instant until, int days) {
        return new Returnable(false, 0, until, why, days);
    }

    /** Key of the text that says why not, null where it can be returned. */
    public String reasonKey() {
        return why == null ? null : "returns.obstacle." + why.name();
    }

    /** Named arguments of that text. */
    public Map<String, Object> reasonArguments() {
        return until == null ? Map.of("days", days) : Map.of("days", days, "until", until);
    }

    /** Why not, in a reader's words; null where it can be returned. */
    public String reason(Texts texts) {
        return why == null ? null : texts.get(reasonKey(), reasonArguments());
    }

    /** What can stand in the way of a return. */
    public enum Obstacle {
        NOT_RETURNABLE,
        ORDER_CANCELLED,
        NOT_DELIVERED,
        ALL_RETURNED,
        WINDOW_CLOSED
    }
}
