package org.atrium.ticket.hours;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The same hours on each working day, without holidays. Counts day by day, so that a daylight-saving change affects
 * only the day it falls on.
 *
 * @param zone where the hours are read off the clock
 * @param days working days of the week, at least one
 * @param opens first moment of a working day
 * @param closes moment a working day is over, later than {@code opens}
 * @param holiday tells the days on which nobody works
 */
record BusinessHours(ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Predicate<LocalDate> holiday)
        implements WorkingTime {

    /** Nobody closes for longer; a calendar without a working day in that time is none. */
    private static final int LONGEST_CLOSURE_DAYS = 400;

    BusinessHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("Business hours need a day and an hour");
        }
    }

    @Override
    public Instant plus(Instant start, Duration time) {
        Duration left = time;
        LocalDate day = start.atZone(zone).toLocalDate();
        for (int closed = 0; closed < LONGEST_CLOSURE_DAYS; day = day.plusDays(1)) {
            Instant from = later(start, opening(day));
            Duration worked = isWorkingDay(day) ? WorkingTime.ALWAYS.between(from, closing(day)) : Duration.ZERO;
            if (!worked.isZero() && worked.compareTo(left) >= 0) {
                return from.plus(left);
            }
            left = left.minus(worked);
            closed = worked.isZero() ? closed + 1 : 0;
        }
        throw new IllegalStateException("No working day after " + start);
    }

    @Override
    public Instant minus(Instant end, Duration time) {
        Duration left = time;
        LocalDate day = end.atZone(zone).toLocalDate();
        for (int closed = 0; closed < LONGEST_CLOSURE_DAYS; day = day.minusDays(1)) {
            Instant until = earlier(end, closing(day));
            Duration worked = isWorkingDay(day) ? WorkingTime.ALWAYS.between(opening(day), until) : Duration.ZERO;
            if (!worked.isZero() && worked.compareTo(left) >= 0) {
                return until.minus(left);
            }
            left = left.minus(worked);
            closed = worked.isZero() ? closed + 1 : 0;
        }
        throw new IllegalStateException("No working day before " + end);
    }

    @Override
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                sum = sum.plus(WorkingTime.ALWAYS.between(later(start, opening(day)), earlier(end, closing(day))));
            }
        }
        return sum;
    }

    private boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holiday.test(day);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
