package org.atrium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.atrium.platform.health.BackgroundExecutorProbe;
import org.atrium.platform.health.HealthProbes;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.time.TaskScheduler;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready: timer, background executor and index processor are running. Request threads are proven by the answer itself.
 */
@Readiness
@ApplicationScoped
public class WorkersReadinessCheck implements HealthCheck {

    private static final Duration MAX_SILENCE = Duration.ofMinutes(5);
    private static final int MAX_SILENT_TICKS = 4;

    @Inject
    private TaskScheduler ticker;

    @Inject
    private BackgroundExecutorProbe backgroundProbe;

    @Inject
    private HealthProbes probes;

    @Override
    public HealthCheckResponse call() {
        try {
            boolean ticks = ticker.sinceLastActivity().compareTo(maxSilence()) < 0;
            boolean works = backgroundProbe.tryProbe();
            boolean indexes = probes.isIndexMaintained();
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

    private static Duration maxSilence() {
        return MAX_SILENCE.plus(Setting.TICK.duration().multipliedBy(MAX_SILENT_TICKS));
    }
}
