package org.atrium.inbound.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a calendar entry begins or ends (RFC 5545), as it says: nothing is converted, since whoever wrote it lives there.
 *
 * @param day such as {@code 2026-12-03}
 * @param time such as {@code 14:00}; empty for a whole day
 * @param zone such as {@code Europe/Berlin}; empty if it does not say
 */
record CalendarTime(String day, String time, String zone) {

    private static final Pattern VALUE =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})\\d{2}(Z)?)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ZONE =
            Pattern.compile(";TZID=\"?([\\p{L}\\p{N} _/+.()-]{1,60})", Pattern.CASE_INSENSITIVE);

    /** @param line the whole property, with its parameters */
    static Optional<CalendarTime> read(String line, String value) {
        Matcher read = VALUE.matcher(value);
        if (!read.matches()) {
            return Optional.empty();
        }
        String day = read.group(1) + "-" + read.group(2) + "-" + read.group(3);
        if (read.group(4) == null) {
            return Optional.of(new CalendarTime(day, "", ""));
        }
        Matcher zone = ZONE.matcher(line);
        String where =
                read.group(6) != null ? "UTC" : zone.find() ? zone.group(1).strip() : "";
        return Optional.of(new CalendarTime(day, read.group(4) + ":" + read.group(5), where));
    }

    /** From one to another, which may be null: {@code 2026-12-03 14:00–15:00 Europe/Berlin}. */
    String until(CalendarTime end) {
        String text = (day + " " + time).strip();
        if (end != null && !time.isEmpty() && !end.time.isEmpty() && !end.equals(this)) {
            text += "–" + (end.day.equals(day) ? "" : end.day + " ") + end.time;
        }
        return (text + " " + zone).strip();
    }
}
