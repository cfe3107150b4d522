package org.atrium.inbound.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the date of a mail, in any order of its words that people's programs wrote. */
final class MailDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> ZONES = Map.of(
            "est", -5, "edt", -4, "cst", -6, "cdt", -5, "mst", -7, "mdt", -6, "pst", -8, "pdt", -7, "cet", 1, "cest",
            2);

    private static final int MAX_LENGTH = 200;
    private static final int OLDEST = 1970;

    private int day;
    private int month;
    private int year = -1;
    private int hour;
    private int minute;
    private int second;
    private ZoneOffset zone = ZoneOffset.UTC;

    private MailDates() {}

    static Optional<Instant> read(String header) {
        MailDates date = new MailDates();
        String known = header.length() > MAX_LENGTH ? header.substring(0, MAX_LENGTH) : header;
        for (String word : TextRules.lower(known).split("[\\s,()]+")) {
            date.read(word, word.length() > 2 ? MONTHS.indexOf(word.substring(0, 3)) : -1);
        }
        try {
            return date.instant();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private void read(String word, int named) {
        if (named >= 0 && !Character.isDigit(word.charAt(0))) {
            month = named + 1;
        } else if (word.indexOf(':') > 0) {
            time(word.split(":"));
        } else if (word.matches("[+-][0-9]{4}")) {
            int hours = Integer.parseInt(word.substring(1, 3)) % 19;
            int minutes = Integer.parseInt(word.substring(3)) % 60;
            int sign = word.charAt(0) == '-' ? -1 : 1;
            zone = ZoneOffset.ofHoursMinutes(sign * Math.min(hours, 17), sign * minutes);
        } else if (word.matches("[0-9]{1,4}")) {
            number(Integer.parseInt(word), word.length());
        } else if (ZONES.containsKey(word)) {
            zone = ZoneOffset.ofHours(ZONES.get(word));
        }
    }

    private void number(int number, int digits) {
        if (day == 0 && digits <= 2) {
            day = number;
        } else if (year < 0) {
            year = digits > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
        }
    }

    private void time(String[] parts) {
        hour = numberOf(parts[0]);
        minute = parts.length > 1 ? numberOf(parts[1]) : 0;
        second = Math.min(parts.length > 2 ? numberOf(parts[2]) : 0, 59);
    }

    private static int numberOf(String digits) {
        return digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : 0;
    }

    private Optional<Instant> instant() {
        return day == 0 || month == 0 || year < OLDEST
                ? Optional.empty()
                : Optional.of(
                        LocalDateTime.of(year, month, day, hour, minute, second).toInstant(zone));
    }
}
