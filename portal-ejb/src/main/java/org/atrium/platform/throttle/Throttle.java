package org.atrium.platform.throttle;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.atrium.platform.error.TooManyRequestsException;
import org.atrium.platform.settings.Setting;

/**
 * Limits how often one caller may do one thing, such as guess a password. Counted on this node; it forgets a caller
 * that stayed away for the period.
 */
public final class Throttle {

    private final int times;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    /** Lets each caller come a number of times in any period. */
    public Throttle(int times, Duration period) {
        this.times = times;
        this.period = period;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(period)
                .build();
    }

    /**
     * Counts one call.
     *
     * @throws TooManyRequestsException if the caller came too often
     */
    public void pass(String caller) {
        if (!Setting.RATE_LIMITS.isOn()) {
            return;
        }
        var probe = buckets.get(caller, key -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequestsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                .build();
    }
}
