package org.atrium.platform.error;

import java.time.Duration;
import java.util.Map;

/** The caller came too often: 429, with the time to wait. */
public class TooManyRequestsException extends PortalException {

    private final Duration retryAfter;

    public TooManyRequestsException(Duration retryAfter) {
        super("error.tooMany", Map.of("seconds", Math.max(1, retryAfter.toSeconds())));
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next try. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
