package org.atrium.platform.brand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours of support, as an operator writes them. */
class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MO-FR 09:00-17:00 Europe/Berlin|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]|09:00|17:00|Europe/Berlin",
                "SU-TH 08:30-16:00 Asia/Jerusalem|[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SUNDAY]|08:30|16:00|Asia/Jerusalem",
                "SA,MO,MO-TU 00:00-23:59 UTC|[MONDAY, TUESDAY, SATURDAY]|00:00|23:59|UTC"
            })
    void areRead(String text, String days, String opens, String closes, String zone) {
        assertThat(OpeningHours.parse(text)).hasValueSatisfying(hours -> {
            assertThat(hours.days()).hasToString(days);
            assertThat(hours.opens()).hasToString(opens);
            assertThat(hours.closes()).hasToString(closes);
            assertThat(hours.zone()).hasToString(zone);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MO-FR 09:00-17:00",
                "MO-FR 9-17 Europe/Berlin",
                "MO-FR 17:00-09:00 Europe/Berlin",
                "MO-FR 09:00-09:00 Europe/Berlin",
                "MO-FR 09:00-24:00 Europe/Berlin",
                "MO-FR 09:00-25:00 Europe/Berlin",
                "MO-FR 09:00-17:00 Europe/Nowhere",
                "Mon-Fri 09:00-17:00 Europe/Berlin",
                " 09:00-17:00 Europe/Berlin"
            })
    void otherTextsAreNone(String text) {
        assertThat(OpeningHours.parse(text)).isEmpty();
    }
}
