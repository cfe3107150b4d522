package org.atrium.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The hours of a day in which somebody gets no mails and text messages, over midnight where they end before they begin.
 * Each night has a beginning and an end of its own, as instants, so that a night in which clocks change is over once.
 *
 * @param from the first minute of them, on the clock where the person lives
 * @param to the first minute after them
 */
record QuietHours(LocalTime from, LocalTime to) {

    /** Nights that may not be over: that of a day before, where an end lies in the hour that clocks leave out. */
    private static final int DAYS = 2;

    QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("No hours, or all of them");
        }
    }

    /** When those end in which an instant is; empty if it is in none. */
    Optional<Instant> endOf(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return LongStream.rangeClosed(0, DAYS)
                .mapToObj(today::minusDays)
                .flatMap(day -> isIn(now, day, zone) ? Stream.of(end(day, zone)) : Stream.empty())
                .max(Instant::compareTo);
    }

    /** The instant itself, or when the quiet hours end in which it is. */
    Instant firstAfter(Instant now, ZoneId zone) {
        return endOf(now, zone).orElse(now);
    }

    private boolean isIn(Instant now, LocalDate day, ZoneId zone) {
        Instant begin = day.atTime(from).atZone(zone).toInstant();
        return !now.isBefore(begin) && now.isBefore(end(day, zone));
    }

    private Instant end(LocalDate day, ZoneId zone) {
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        return last.atTime(to).atZone(zone).toInstant();
    }
}
