package org.atrium.platform.error;

import java.time.Duration;
import java.util.Map;

/** The caller came too often: 429, with the time to wait. */
public class TooManyRequestsException extends PortalException {

    private final Duration retryAfter;

    public TooManyRequestsException(Duration retryAfter) {
        super("error.tooMany", Map.of("seconds", seconds(retryAfter)));
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** The same in whole seconds, as people and clients are told it: whoever waits so long is not refused again. */
    public long secondsToWait() {
        return seconds(retryAfter);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }
}
