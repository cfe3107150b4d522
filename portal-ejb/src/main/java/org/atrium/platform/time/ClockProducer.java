package org.atrium.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Produces the clock of the portal, which ticks in microseconds as both databases store them. */
@ApplicationScoped
class ClockProducer {

    @Produces
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
}
