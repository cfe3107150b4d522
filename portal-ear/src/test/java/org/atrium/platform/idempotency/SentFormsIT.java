package org.atrium.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.atrium.platform.ratelimit.RateLimit;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Concurrently;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forms that act at once leave the database connections to work with. */
@ArquillianTest
@Tag("builtin")
class SentFormsIT {

    private static final int CONNECTIONS = 30;

    private static final int FORMS = CONNECTIONS + 10;

    private static final RateLimit ANY = new RateLimit("test.forms", 1_000, Duration.ofMinutes(1));

    @Inject
    private SentForms forms;

    @Inject
    private RateLimiter rateLimiter;

    @BeforeEach
    void limit() {
        System.setProperty(Setting.RATE_LIMITS.property(), "on");
    }

    @AfterEach
    void letPass() {
        System.clearProperty(Setting.RATE_LIMITS.property());
    }

    /**
     * Each counts a try, in a transaction of its own. Forms that had all connections would wait for another until the
     * server ends that, after 30 seconds.
     */
    @Test
    void moreConcurrentFormsThanConnectionsAllRun() {
        var allConnections = new CountDownLatch(CONNECTIONS);
        long start = System.nanoTime();
        var outcomes = Concurrently.by(
                FORMS,
                i -> forms.runOnce(press(), () -> {
                    waitFor(allConnections);
                    rateLimiter.check(ANY.attemptBy(i));
                    return Optional.of(new FormResult("/", null, null));
                }));

        assertThat(outcomes).allMatch(outcome -> outcome.refused() == null);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    /** Until all connections are forms', or for a second. */
    private static void waitFor(CountDownLatch all) {
        all.countDown();
        try {
            all.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FormSubmission press() {
        return new FormSubmission(FormSubmission.VISITOR, UUID.randomUUID().toString(), "content");
    }
}
