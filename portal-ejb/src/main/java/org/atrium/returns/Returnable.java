package org.atrium.returns;

import java.time.Instant;
import java.util.Map;
import org.atrium.platform.text.Texts;

/**
 * Whether an order line can be returned, and why not.
 *
 * @param quantity how many still can
 * @param until last instant for it, null where there is none
 * @param obstacle what stands in the way, null where nothing does
 * @param days length of the return window
 */
public record Returnable(boolean eligible, int quantity, Instant until, ReturnObstacle obstacle, int days) {

    static Returnable yes(int quantity, Instant until, int days) {
        return new Returnable(true, quantity, until, null, days);
    }

    static Returnable no(ReturnObstacle why, Instant until, int days) {
        return new Returnable(false, 0, until, why, days);
    }

    /** Key of the text that says why not, null where it can be returned. */
    public String reasonKey() {
        return obstacle == null ? null : "returns.obstacle." + obstacle.name();
    }

    /** Named arguments of that text. */
    public Map<String, Object> reasonArguments() {
        return until == null ? Map.of("days", days) : Map.of("days", days, "until", until);
    }

    /** Why not, in a reader's words; null where it can be returned. */
    public String reason(Texts texts) {
        return obstacle == null ? null : texts.get(reasonKey(), reasonArguments());
    }

    /** Why an order line cannot be returned. */
    public enum ReturnObstacle {
        /** The item was sold as non-returnable. */
        NOT_RETURNABLE,
        /** The order was cancelled. */
        ORDER_CANCELLED,
        /** The order has not been delivered yet. */
        NOT_DELIVERED,
        /** All items of the line are in returns. */
        ALL_RETURNED,
        /** The return window has ended. */
        WINDOW_CLOSED
    }
}
