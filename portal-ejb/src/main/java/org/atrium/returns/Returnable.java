package org.atrium.returns;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.atrium.platform.text.Texts;

/**
 * Whether an order line can be returned, and why not.
 *
 * @param quantity how many still can
 * @param until last instant for it; null where there is none, or none yet because the rest of the order is still to come
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

    /**
     * Until when it can be returned, or why it cannot, in a reader's words.
     *
     * @param day how days are written for the reader
     */
    public String hint(Texts texts, Function<Instant, String> day) {
        if (obstacle == ReturnObstacle.WINDOW_CLOSED) {
            return texts.get("returns.window.closed", Map.of("days", days, "day", day.apply(until)));
        }
        if (!eligible) {
            return reason(texts);
        }
        return until == null
                ? texts.get("returns.window.open", Map.of("days", days))
                : texts.get("returns.window.until", Map.of("day", day.apply(until)));
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
