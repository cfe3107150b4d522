package org.atrium.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Days as people name them to each other. A day that is named, in words or as an instant of it, is good until it ends
 * where its reader lives: nobody is told "until 29 November" and refused on that day.
 */
public final class NamedDays {

    private NamedDays() {}

    /** The last instant of the day an instant is on. */
    public static Instant endOf(Instant instant, ZoneId zone) {
        return endAfter(instant, 0, zone);
    }

    /** The last instant of the day that is some days after the one an instant is on. */
    public static Instant endAfter(Instant instant, int days, ZoneId zone) {
        Instant next = day(instant, zone).plusDays(days + 1L).atStartOfDay(zone).toInstant();
        return Moments.nearest(next.minus(1, ChronoUnit.MICROS));
    }

    /** Whether the day of an instant is over. */
    public static boolean isOver(Instant named, Instant now, ZoneId zone) {
        return now.isAfter(endOf(named, zone));
    }

    /** How many days ago the day of an instant was. */
    public static long since(Instant named, Instant now, ZoneId zone) {
        return ChronoUnit.DAYS.between(day(named, zone), day(now, zone));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
