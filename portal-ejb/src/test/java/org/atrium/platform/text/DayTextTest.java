package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How days are written: near ones by word, the year only where it is not this one. */
class DayTextTest {

    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2026-11-29T23:59:59Z | today",
                "en-GB | 2026-11-30T00:00:00Z | tomorrow",
                "en-GB | 2026-11-28T00:00:00Z | yesterday",
                "en-GB | 2026-11-27T12:00:00Z | Fri 27 Nov",
                "en-GB | 2026-12-03T12:00:00Z | Thu 3 Dec",
                "en-GB | 2027-01-02T12:00:00Z | 2 Jan 2027",
                "en-GB | 2025-12-03T12:00:00Z | 3 Dec 2025",
                "en    | 2026-12-03T12:00:00Z | Thu, Dec 3",
                "en    | 2025-12-03T12:00:00Z | Dec 3, 2025",
                "de    | 2026-11-30T12:00:00Z | morgen",
                "de    | 2026-12-03T12:00:00Z | Do., 3. Dez.",
                "sv    | 2026-11-29T12:00:00Z | i dag",
            })
    void days(String locale, Instant day, String written) {
        assertThat(text(locale, "UTC").of(day).replace(",", "")).isEqualTo(written.replace(",", ""));
    }

    @Test
    void dayIsThatOfTheReader() {
        Instant evening = Instant.parse("2026-11-29T23:30:00Z");
        assertThat(text("en", "Europe/Berlin").of(evening)).isEqualTo("tomorrow");
        assertThat(text("en", "America/New_York").of(evening)).isEqualTo("today");
        assertThat(text("en", "Pacific/Kiritimati").of(Instant.parse("2026-12-31T12:00:00Z")))
                .isEqualTo("Jan 1, 2027");
    }

    @Test
    void byItselfItBeginsWithACapital() {
        assertThat(text("en", "UTC").alone(NOW)).isEqualTo("Today");
        assertThat(text("de", "UTC").alone(NOW)).isEqualTo("Heute");
        assertThat(text("de", "UTC").of(NOW)).isEqualTo("heute");
    }

    @Test
    void datedDayIsRightOnAnyDay() {
        assertThat(text("en", "UTC").dated(NOW)).isEqualTo("Sun, Nov 29");
        assertThat(text("en", "UTC").dated(Instant.parse("2027-01-02T12:00:00Z")))
                .isEqualTo("Jan 2, 2027");
    }

    @Test
    void momentOfATextHasNoYearIfItIsThisOne() {
        Texts texts = Texts.in(Locale.ENGLISH);
        var until = new Moment(Instant.parse("2026-12-03T17:00:00Z"), NOW);
        assertThat(texts.get("moderation.error.nameUntil", Map.of("until", until)))
                .contains("until Thu, Dec 3, 5:00")
                .doesNotContain("2026");
    }

    private static DayText text(String locale, String zone) {
        return new DayText(Locale.forLanguageTag(locale), ZoneId.of(zone), NOW);
    }
}
