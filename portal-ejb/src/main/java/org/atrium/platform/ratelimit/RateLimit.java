package org.atrium.platform.ratelimit;

import java.time.Duration;

/**
 * A rate limit: a number of attempts at once, then one per step of the period.
 *
 * @param name what is done, such as {@code "signIn"}; one name for one pace
 */
public record RateLimit(String name, int limit, Duration period) {

    /** One try at it, by whatever tells those apart who are counted: an address, an account, both. */
    public LimitedAttempt attemptBy(Object... subjects) {
        return new LimitedAttempt(this, subjects);
    }

    /** How long one try counts. */
    long stepMillis() {
        return period.toMillis() / limit;
    }

    /** How far the tries that still count may reach into the future for one more to be let pass. */
    long slackMillis() {
        return stepMillis() * (limit - 1);
    }
}
