package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.atrium.platform.health.BackgroundPulse;
import org.atrium.platform.health.Vitals;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.time.Ticker;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means: the threads behind the requests are alive. A timer that ticks, background work that is taken, and somebody
 * who keeps the index; that requests are worked on the answer itself shows.
 */
@Readiness
@ApplicationScoped
public class WorkersReady implements HealthCheck {

    private static final Duration SILENCE = Duration.ofMinutes(5);
    private static final int SILENT_TICKS = 4;

    @Inject
    private Ticker ticker;

    @Inject
    private BackgroundPulse background;

    @Inject
    private Vitals vitals;

    @Override
    public HealthCheckResponse call() {
        try {
            boolean ticks = ticker.silence().compareTo(longest()) < 0;
            boolean works = background.isThere();
            boolean indexes = vitals.isIndexKept();
            return HealthCheckResponse.named("workers")
                    .status(ticks && works && indexes)
                    .withData("timer", ticks)
                    .withData("background", works)
                    .withData("index", indexes)
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.named("workers")
                    .down()
                    .withData("error", e.toString())
                    .build();
        }
    }

    private static Duration longest() {
        return SILENCE.plus(Setting.TICK.duration().multipliedBy(SILENT_TICKS));
    }
}
