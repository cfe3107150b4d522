package org.atrium.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** Offers the clock the whole portal reads, ticking in microseconds as both databases keep them. */
@ApplicationScoped
class Clocks {

    @Produces
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
}
