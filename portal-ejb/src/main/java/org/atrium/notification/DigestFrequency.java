package org.atrium.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often somebody gets a digest of what they follow. */
public enum DigestFrequency {
    OFF,
    DAILY,
    /** On Mondays. */
    WEEKLY;

    /** When people begin their day, on the clock where they live. */
    static final LocalTime HOUR = LocalTime.of(8, 0);

    /** The next digest after an instant; empty for none. */
    Optional<Instant> next(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return switch (this) {
            case OFF -> Optional.empty();
            case DAILY -> Optional.of(first(now, zone, today, today.plusDays(1)));
            case WEEKLY ->
                Optional.of(first(
                        now,
                        zone,
                        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                        today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        };
    }

    private static Instant first(Instant now, ZoneId zone, LocalDate day, LocalDate later) {
        Instant at = day.atTime(HOUR).atZone(zone).toInstant();
        return at.isAfter(now) ? at : later.atTime(HOUR).atZone(zone).toInstant();
    }
}
