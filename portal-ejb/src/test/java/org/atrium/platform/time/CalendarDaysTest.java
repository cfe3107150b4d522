package org.atrium.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that is named is good until it ends where its reader lives. */
class CalendarDaysTest {

    @ParameterizedTest
    @CsvSource({
        "UTC,                2026-11-29T00:00:00Z, 2026-11-29T23:59:59.999999Z",
        "UTC,                2026-11-29T23:59:59.999999Z, 2026-11-29T23:59:59.999999Z",
        "Europe/Berlin,      2026-11-29T22:59:59Z, 2026-11-29T22:59:59.999999Z",
        "Europe/Berlin,      2026-11-29T23:00:00Z, 2026-11-30T22:59:59.999999Z",
        "Pacific/Kiritimati, 2026-11-29T10:00:00Z, 2026-11-30T09:59:59.999999Z",
        "America/New_York,   2026-11-29T00:00:00Z, 2026-11-29T04:59:59.999999Z",
        "America/Sao_Paulo,  2018-11-04T12:00:00Z, 2018-11-05T01:59:59.999999Z",
    })
    void dayLastsUntilItsEnd(ZoneId zone, Instant named, Instant last) {
        assertThat(CalendarDays.endOfDay(named, zone)).isEqualTo(last);
        assertThat(CalendarDays.isOver(named, last, zone)).isFalse();
        assertThat(CalendarDays.isOver(named, last.plusNanos(1000), zone)).isTrue();
        assertThat(CalendarDays.daysSince(named, last, zone)).isZero();
        assertThat(CalendarDays.daysSince(named, last.plusNanos(1000), zone)).isEqualTo(1);
    }

    @Test
    void daysAreCountedByTheCalendarNotByHours() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(CalendarDays.endOfDayAfter(Instant.parse("2026-10-24T10:00:00Z"), 1, berlin))
                .isEqualTo("2026-10-25T22:59:59.999999Z");
        assertThat(CalendarDays.endOfDayAfter(StorableInstants.LAST, 30, ZoneOffset.UTC))
                .isEqualTo(StorableInstants.LAST);
    }
}
