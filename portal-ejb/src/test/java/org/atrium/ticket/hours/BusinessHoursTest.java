package org.atrium.ticket.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final BusinessHours HOURS = new BusinessHours(
            BERLIN,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            CHRISTMAS::equals);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // within a day, up to its last moment, and over night
        "2026-11-18T10:00, PT2H, 2026-11-18T12:00",
        "2026-11-18T10:00, PT7H, 2026-11-18T17:00",
        "2026-11-18T16:00, PT2H, 2026-11-19T10:00",
        // from outside the hours
        "2026-11-18T06:00, PT1H, 2026-11-18T10:00",
        "2026-11-18T20:00, PT1H, 2026-11-19T10:00",
        // over the weekend, over a holiday before a weekend
        "2026-11-20T16:30, PT1H, 2026-11-23T09:30",
        "2026-11-21T12:00, PT8H, 2026-11-23T17:00",
        "2026-12-24T16:00, PT2H, 2026-12-28T10:00",
        // many days
        "2026-11-18T09:00, PT40H, 2026-11-24T17:00",
        // the night the clocks go back is no working time
        "2026-10-23T16:00, PT2H, 2026-10-26T10:00"
    })
    void addsWorkingTime(String start, Duration time, String end) {
        assertThat(HOURS.plus(at(start), time)).isEqualTo(at(end));
        assertThat(HOURS.between(at(start), at(end))).isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} - {1} = {2}")
    @CsvSource({
        "2026-11-18T12:00, PT2H, 2026-11-18T10:00",
        "2026-11-19T10:00, PT2H, 2026-11-18T16:00",
        "2026-11-21T12:00, PT1H, 2026-11-20T16:00",
        "2026-11-23T08:00, PT8H, 2026-11-20T09:00",
        "2026-12-28T10:00, PT2H, 2026-12-24T16:00"
    })
    void subtractsWorkingTime(String end, Duration time, String start) {
        assertThat(HOURS.minus(at(end), time)).isEqualTo(at(start));
    }

    @Test
    void plusAndBetweenAgree() {
        Random random = new Random(7);
        Instant base = at("2026-10-01T00:00");
        for (int i = 0; i < 2000; i++) {
            Instant start = base.plusSeconds(random.nextInt(120 * 86_400));
            Duration time = Duration.ofSeconds(1 + random.nextInt(60 * 3_600));
            assertThat(HOURS.between(start, HOURS.plus(start, time))).isEqualTo(time);
            assertThat(HOURS.between(HOURS.minus(start, time), start)).isEqualTo(time);
        }
    }

    @Test
    void betweenIsNeverNegative() {
        assertThat(HOURS.between(at("2026-11-19T12:00"), at("2026-11-19T10:00")))
                .isZero();
        assertThat(HOURS.between(at("2026-11-20T12:00"), at("2026-11-18T10:00")))
                .isZero();
        assertThat(WorkingTime.ALWAYS.between(at("2026-11-20T12:00"), at("2026-11-18T10:00")))
                .isZero();
    }

    @Test
    void rejectsACalendarWithoutWorkingTime() {
        assertThatThrownBy(() -> new BusinessHours(BERLIN, Set.of(), LocalTime.NOON, LocalTime.MAX, day -> false))
                .isInstanceOf(IllegalArgumentException.class);
        var closed =
                new BusinessHours(BERLIN, EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.NOON, day -> true);
        assertThatThrownBy(() -> closed.plus(at("2026-11-18T10:00"), Duration.ofHours(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), BERLIN).toInstant();
    }
}
