package org.atrium.platform.error;

import java.time.Duration;
import java.util.Map;

/** Rate limit exceeded: 429, with the time to wait. */
public class TooManyRequestsException extends PortalException {

    private final Duration retryAfter;

    public TooManyRequestsException(Duration retryAfter) {
        super("error.tooMany", Map.of("seconds", seconds(retryAfter), "minutes", minutes(seconds(retryAfter))));
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The same in whole seconds, as people and clients are told it: whoever waits so long is not refused again. */
    public long retryAfterSeconds() {
        return seconds(retryAfter);
    }

    /** Of a longer wait, so that nobody has to count seconds; 0 for a short one. */
    private static long minutes(long seconds) {
        return seconds < 120 ? 0 : (seconds + 59) / 60;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
