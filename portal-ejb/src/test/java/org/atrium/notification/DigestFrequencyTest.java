package org.atrium.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the next digest is due. */
class DigestFrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "OFF,    Europe/Berlin, 2027-01-06T05:00:00Z, ",
        "DAILY,  Europe/Berlin, 2027-01-06T05:00:00Z, 2027-01-06T07:00:00Z",
        "DAILY,  Europe/Berlin, 2027-01-06T07:00:00Z, 2027-01-07T07:00:00Z",
        "DAILY,  America/Los_Angeles, 2027-01-06T05:00:00Z, 2027-01-06T16:00:00Z",
        // The clock goes forward between the two.
        "DAILY,  Europe/Berlin, 2027-03-27T07:00:00Z, 2027-03-28T06:00:00Z",
        "WEEKLY, Europe/Berlin, 2027-01-06T05:00:00Z, 2027-01-11T07:00:00Z",
        "WEEKLY, Europe/Berlin, 2027-01-11T06:59:00Z, 2027-01-11T07:00:00Z",
        "WEEKLY, Europe/Berlin, 2027-01-11T07:00:00Z, 2027-01-18T07:00:00Z"
    })
    void isTheNextMorningWhereItsReaderLives(DigestFrequency often, ZoneId zone, Instant now, Instant next) {
        assertThat(often.next(now, zone)).isEqualTo(Optional.ofNullable(next));
    }
}
