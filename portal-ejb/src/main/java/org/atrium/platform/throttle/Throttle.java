package org.atrium.platform.throttle;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.ids.Pseudonyms;
import org.atrium.platform.settings.Setting;

/**
 * Limits how often one caller may do one thing, such as guess a password. Counted in the database, so it holds whichever
 * node is asked, in a transaction of its own, so a try counts even if what was tried is refused.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Throttle {

    @Inject
    private ThrottleQueries marks;

    @Inject
    private Pseudonyms pseudonyms;

    @Inject
    private Clock clock;

    /**
     * Counts one try under each of these. Where one of them refuses it, none counts it: whoever is held up as one caller
     * uses up nothing that others share. Always name them in the same order, the narrowest first.
     *
     * @throws TooManyRequestsException if there were too many
     */
    public void pass(Attempt... attempts) {
        if (!Setting.RATE_LIMITS.isOn()) {
            return;
        }
        long now = clock.instant().toEpochMilli();
        for (Attempt attempt : attempts) {
            pass(attempt, now);
        }
    }

    /** Counts one try as {@link #pass} does; tells whether it may be, to those who refuse it without a word. */
    public boolean allows(Attempt attempt) {
        try {
            pass(attempt);
            return true;
        } catch (TooManyRequestsException tooMany) {
            return false;
        }
    }

    /** Drops what counts no more. */
    public void forget() {
        marks.dropPast(clock.instant().toEpochMilli());
    }

    private void pass(Attempt attempt, long now) {
        String caller = attempt.key(pseudonyms);
        Pace pace = attempt.pace();
        long latest = now + pace.slackMillis();
        boolean counted = marks.move(caller, now, pace.stepMillis(), latest) == 1
                || marks.begin(caller, now + pace.stepMillis())
                || marks.move(caller, now, pace.stepMillis(), latest) == 1;
        if (!counted) {
            long until = marks.countsUntil(caller).stream().findFirst().orElse(latest);
            throw new TooManyRequestsException(Duration.ofMillis(Math.max(0, until - latest)));
        }
    }
}
