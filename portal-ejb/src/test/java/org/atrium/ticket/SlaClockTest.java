package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.atrium.ticket.SlaClock.Pause;
import org.atrium.ticket.hours.WorkingTime;
import org.junit.jupiter.api.Test;

class SlaClockTest {

    private static final SlaClock CLOCK = new SlaClock(WorkingTime.ALWAYS);
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);

    @Test
    void runsThroughWithoutPauses() {
        assertThat(CLOCK.due(NOON, EIGHT_HOURS, List.of())).contains(hour(8));
        assertThat(CLOCK.remaining(NOON, EIGHT_HOURS, List.of(), hour(3))).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void stopsWhilePaused() {
        List<Pause> paused = List.of(new Pause(hour(2), null));
        assertThat(CLOCK.due(NOON, EIGHT_HOURS, paused)).isEmpty();
        assertThat(CLOCK.remaining(NOON, EIGHT_HOURS, paused, hour(500))).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void resumesWithTheRemainingTime() {
        List<Pause> pauses = List.of(new Pause(hour(2), hour(50)), new Pause(hour(51), hour(60)));
        assertThat(CLOCK.due(NOON, EIGHT_HOURS, pauses)).contains(hour(65));
        assertThat(CLOCK.remaining(NOON, EIGHT_HOURS, pauses, hour(61))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void overdueBeforeAPauseStaysOverdue() {
        List<Pause> pauses = List.of(new Pause(hour(9), null));
        assertThat(CLOCK.due(NOON, EIGHT_HOURS, pauses)).contains(hour(8));
        assertThat(CLOCK.remaining(NOON, EIGHT_HOURS, pauses, hour(99))).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void ignoresPausesBeforeTheStart() {
        assertThat(CLOCK.due(hour(10), EIGHT_HOURS, List.of(new Pause(hour(1), hour(9)))))
                .contains(hour(18));
        assertThat(CLOCK.due(hour(10), EIGHT_HOURS, List.of(new Pause(hour(9), hour(12)))))
                .contains(hour(20));
    }

    /** Walking through a ticket's life second by second must come to the same as the replay. */
    @Test
    void aReplayEqualsTheCountedSeconds() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Pause> pauses = randomPauses(random);
            Duration target = Duration.ofSeconds(1 + random.nextInt(4_000));
            long worked = 0;
            Instant now = NOON;
            while (worked < target.toSeconds()) {
                Instant second = now;
                boolean paused = pauses.stream()
                        .anyMatch(pause -> !second.isBefore(pause.from()) && second.isBefore(pause.until()));
                worked += paused ? 0 : 1;
                now = now.plusSeconds(1);
            }
            assertThat(CLOCK.due(NOON, target, pauses)).contains(now);
            assertThat(CLOCK.remaining(NOON, target, pauses, now.plusSeconds(20_000)))
                    .isNegative();
        }
    }

    private static List<Pause> randomPauses(Random random) {
        List<Pause> pauses = new ArrayList<>();
        Instant at = NOON;
        for (int i = random.nextInt(6); i > 0; i--) {
            Instant from = at.plusSeconds(random.nextInt(600));
            Instant until = from.plusSeconds(1 + random.nextInt(600));
            pauses.add(new Pause(from, until));
            at = until;
        }
        return pauses;
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }
}
