package org.atrium.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Calendar days for deadlines. A deadline lasts until the end of its day in the viewer's time zone: "until 29 November"
 * includes that day.
 */
public final class CalendarDays {

    private CalendarDays() {}

    /** The last instant of the day an instant is on. */
    public static Instant endOfDay(Instant instant, ZoneId zone) {
        return endOfDayAfter(instant, 0, zone);
    }

    /** The last instant of the day that is some days after the one an instant is on. */
    public static Instant endOfDayAfter(Instant instant, int days, ZoneId zone) {
        Instant next = day(instant, zone).plusDays(days + 1L).atStartOfDay(zone).toInstant();
        return StorableInstants.clamped(next.minus(1, ChronoUnit.MICROS));
    }

    /** Whether the day of an instant is over. */
    public static boolean isOver(Instant named, Instant now, ZoneId zone) {
        return now.isAfter(endOfDay(named, zone));
    }

    /** How many days ago the day of an instant was. */
    public static long daysSince(Instant named, Instant now, ZoneId zone) {
        return ChronoUnit.DAYS.between(day(named, zone), day(now, zone));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
