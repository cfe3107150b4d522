package org.atrium.platform.brand;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The regular hours in which support is there.
 *
 * @param days working days, Monday first
 * @param zone where the hours are read off the clock
 */
public record OpeningHours(List<DayOfWeek> days, LocalTime opens, LocalTime closes, ZoneId zone) {

    private static final String DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Pattern FORM = Pattern.compile(
            "(?<days>%1$s(?:-%1$s)?(?:,%1$s(?:-%1$s)?)*) (?<opens>\\d\\d:\\d\\d)-(?<closes>\\d\\d:\\d\\d) (?<zone>\\S+)"
                    .formatted(DAY));

    public OpeningHours {
        days = days.stream().distinct().sorted().toList();
    }

    /** The hours of a text such as {@code MO-FR 09:00-17:00 Europe/Berlin}; empty for any other text. */
    public static Optional<OpeningHours> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || !ZoneId.getAvailableZoneIds().contains(form.group("zone"))) {
            return Optional.empty();
        }
        try {
            OpeningHours hours = new OpeningHours(
                    Arrays.stream(form.group("days").split(","))
                            .flatMap(OpeningHours::days)
                            .toList(),
                    LocalTime.parse(form.group("opens")),
                    LocalTime.parse(form.group("closes")),
                    ZoneId.of(form.group("zone")));
            return Optional.of(hours).filter(valid -> valid.opens.isBefore(valid.closes));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** A day, or the days from one to another, over the end of the week too. */
    private static Stream<DayOfWeek> days(String range) {
        DayOfWeek first = day(range.substring(0, 2));
        DayOfWeek last = day(range.substring(range.length() - 2));
        return IntStream.rangeClosed(0, Math.floorMod(last.getValue() - first.getValue(), 7))
                .mapToObj(first::plus);
    }

    private static DayOfWeek day(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow();
    }
}
