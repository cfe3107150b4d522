package org.atrium.api.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Orders that were read before are read anew once the viewer's day is over: what is late and what can be returned changes. */
class OwnOrdersVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-29T23:30:00Z");

    @Test
    void expiresWithTheViewersDay() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        assertThat(OwnOrdersVersion.endOfDay(clock, ZoneOffset.UTC)).isEqualTo("2026-11-29T23:59:59.999999Z");
        assertThat(OwnOrdersVersion.endOfDay(clock, ZoneId.of("Europe/Berlin")))
                .isEqualTo("2026-11-30T22:59:59.999999Z");
    }
}
