package org.atrium.ticket.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The regular hours of a calendar, to be told.
 *
 * @param days working days, Monday first
 * @param zone where the hours are read off the clock
 */
public record OpeningHours(List<DayOfWeek> days, LocalTime opens, LocalTime closes, ZoneId zone) {

    public OpeningHours {
        days = days.stream().sorted().toList();
    }
}
