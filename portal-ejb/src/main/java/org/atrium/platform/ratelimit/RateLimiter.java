package org.atrium.platform.ratelimit;

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
 * Rate limiter. Counts in the database, so limits hold for all nodes, and in a separate transaction, so an attempt
 * counts even if the action fails.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RateLimiter {

    @Inject
    private RateLimitQueries queries;

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
    public void check(LimitedAttempt... attempts) {
        if (!Setting.RATE_LIMITS.isOn()) {
            return;
        }
        long now = clock.instant().toEpochMilli();
        for (LimitedAttempt attempt : attempts) {
            check(attempt, now);
        }
    }

    /** Counts one try as {@link #check} does; tells whether it may be, to those who refuse it without a word. */
    public boolean tryAcquire(LimitedAttempt... attempts) {
        try {
            check(attempts);
            return true;
        } catch (TooManyRequestsException tooMany) {
            return false;
        }
    }

    /** Drops what counts no more. */
    public void deleteExpired() {
        queries.deletePast(clock.instant().toEpochMilli());
    }

    private void check(LimitedAttempt attempt, long now) {
        String subject = attempt.key(pseudonyms);
        RateLimit rateLimit = attempt.rateLimit();
        long latest = now + rateLimit.slackMillis();
        boolean counted = queries.advance(subject, now, rateLimit.stepMillis(), latest) == 1
                || queries.insertIfAbsent(subject, now + rateLimit.stepMillis())
                || queries.advance(subject, now, rateLimit.stepMillis(), latest) == 1;
        if (!counted) {
            long until = queries.countsUntil(subject).orElse(latest);
            throw new TooManyRequestsException(Duration.ofMillis(Math.max(0, until - latest)));
        }
    }
}
