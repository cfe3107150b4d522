package org.atrium.inbound.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a calendar entry is, as it says. */
class CalendarPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "DTSTART;TZID=Europe/Berlin:20261203T140000 | DTEND;TZID=Europe/Berlin:20261203T150000 | 2026-12-03 14:00–15:00 Europe/Berlin",
                "DTSTART:20261203T130000Z | DTEND:20261204T010000Z | 2026-12-03 13:00–2026-12-04 01:00 UTC",
                "DTSTART:20261203T130000 | - | 2026-12-03 13:00",
                "DTSTART;VALUE=DATE:20261203 | DTEND;VALUE=DATE:20261204 | 2026-12-03",
                "DTSTART;TZID=\"W. Europe Standard Time\":20261203T140000 | - | 2026-12-03 14:00 W. Europe Standard Time",
                "DTSTART:tomorrow | - | ''",
                "X-OTHER:1 | - | ''",
            })
    void timeIsThatOfTheEntryNotOfItsZone(String start, String end, String time) {
        String calendar = String.join(
                "\n",
                "BEGIN:VCALENDAR",
                "METHOD:REQUEST",
                "BEGIN:VTIMEZONE",
                "DTSTART:19701025T030000",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "SUMMARY:Kettle",
                start,
                end == null ? "" : end,
                "END:VEVENT",
                "END:VCALENDAR");
        assertThat(CalendarParts.read(calendar, "")).contains(new CalendarInvitation("REQUEST", "Kettle", time));
    }
}
