package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When somebody is not to be disturbed, and when that is over. */
class QuietHoursTest {

    /** Clocks go forward on 28 March 2027 at 02:00, and back on 31 October 2027 at 03:00. */
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        // Over midnight; the hours here are one before those in Berlin.
        "22:00, 07:00, 2027-01-10T20:59:59Z, ",
        "22:00, 07:00, 2027-01-10T21:00:00Z, 2027-01-11T06:00:00Z",
        "22:00, 07:00, 2027-01-10T23:30:00Z, 2027-01-11T06:00:00Z",
        "22:00, 07:00, 2027-01-11T05:59:59Z, 2027-01-11T06:00:00Z",
        "22:00, 07:00, 2027-01-11T06:00:00Z, ",
        // Within a day.
        "12:00, 13:30, 2027-01-10T10:59:00Z, ",
        "12:00, 13:30, 2027-01-10T11:00:00Z, 2027-01-10T12:30:00Z",
        "12:00, 13:30, 2027-01-10T12:30:00Z, ",
        "00:00, 23:59, 2027-01-10T12:30:00Z, 2027-01-10T22:59:00Z",
        // All day but for a minute.
        "08:01, 08:00, 2027-01-10T07:00:00Z, ",
        "08:01, 08:00, 2027-01-10T07:01:00Z, 2027-01-11T07:00:00Z",
        // The night with an hour less, and the one with an hour more.
        "22:00, 07:00, 2027-03-27T22:00:00Z, 2027-03-28T05:00:00Z",
        "22:00, 07:00, 2027-10-30T21:00:00Z, 2027-10-31T06:00:00Z",
        // They end at a time that the clock leaves out: then, when it goes on.
        "22:00, 02:30, 2027-03-28T00:45:00Z, 2027-03-28T01:30:00Z",
        // They begin at a time that the clock leaves out.
        "02:30, 05:00, 2027-03-28T01:15:00Z, ",
        "02:30, 05:00, 2027-03-28T01:30:00Z, 2027-03-28T03:00:00Z",
        // Over by a time that the clock shows twice: once is enough.
        "22:00, 02:30, 2027-10-31T00:29:59Z, 2027-10-31T00:30:00Z",
        "22:00, 02:30, 2027-10-31T00:30:00Z, ",
        "22:00, 02:30, 2027-10-31T01:15:00Z, ",
        // Begun at a time that the clock shows twice, and not begun again.
        "02:30, 05:00, 2027-10-31T00:30:00Z, 2027-10-31T04:00:00Z",
        "02:30, 05:00, 2027-10-31T01:15:00Z, 2027-10-31T04:00:00Z"
    })
    void areOverOnceANight(LocalTime from, LocalTime to, Instant now, Instant end) {
        assertThat(new QuietHours(from, to).endOf(now, BERLIN)).isEqualTo(Optional.ofNullable(end));
    }

    /** Whatever the clocks do, nothing waits for more than a day and the hour they may go back. */
    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "UTC"})
    void nothingWaitsForever(ZoneId zone) {
        QuietHours night = new QuietHours(LocalTime.of(21, 0), LocalTime.of(20, 45));
        Instant begin = Instant.parse("2011-12-28T00:00:00Z");
        for (int i = 0; i < 24 * 400; i++) {
            Instant now = begin.plus(Duration.ofMinutes(55L * i));
            assertThat(Duration.between(now, night.firstAfter(now, zone)))
                    .isBetween(Duration.ZERO, Duration.ofHours(48));
            assertThat(night.endOf(night.firstAfter(now, zone), zone)).isEmpty();
        }
    }

    @Test
    void neverBeginWhenTheyEnd() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
