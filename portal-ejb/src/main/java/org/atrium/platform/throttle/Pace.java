package org.atrium.platform.throttle;

import java.time.Duration;

/**
 * How often somebody may do something: a number of times at once, then as often as the period lets them again.
 *
 * @param what what is done, such as {@code "signIn"}; one name for one pace
 */
public record Pace(String what, int times, Duration period) {

    /** One try at it, by whatever tells those apart who are counted: an address, an account, both. */
    public Attempt by(Object... who) {
        return new Attempt(this, who);
    }

    /** How long one try counts. */
    long stepMillis() {
        return period.toMillis() / times;
    }

    /** How far the tries that still count may reach into the future for one more to be let pass. */
    long slackMillis() {
        return stepMillis() * (times - 1);
    }
}
