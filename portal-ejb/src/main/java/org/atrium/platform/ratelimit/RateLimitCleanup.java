package org.atrium.platform.ratelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/** Deletes expired rate limit rows. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class RateLimitCleanup implements ScheduledTask {

    @Inject
    private RateLimiter rateLimiter;

    @Override
    public void run() {
        rateLimiter.deleteExpired();
    }
}
