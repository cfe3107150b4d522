package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A date in a message is the reader's, wherever the server stands. */
class TextsTest {

    private static final String KEY = "returns.obstacle.WINDOW_CLOSED";
    private static final Map<String, Object> LATE_ON_THE_FOURTH =
            Map.of("days", 30, "until", Instant.parse("2026-11-04T23:30:00Z"));

    @Test
    void datesUseTheViewersZone() {
        assertThat(in("Europe/Warsaw")).contains("Nov 5, 2026");
        assertThat(in("America/New_York")).contains("Nov 4, 2026");
        assertThat(Texts.in(Locale.ENGLISH).get(KEY, LATE_ON_THE_FOURTH)).contains("Nov 4, 2026");
    }

    @Test
    void datesUseTheViewersLocale() {
        assertThat(Texts.in(Locale.UK, ZoneId.of("Europe/London")).get(KEY, LATE_ON_THE_FOURTH))
                .contains("4 Nov 2026");
    }

    @Test
    void whatRunsTheOtherWayIsSetApartInASentenceAndNotInALineThatIsKept() {
        Texts texts = Texts.in(Locale.ENGLISH);
        String key = "ticket.orderRequest.CANCELLATION.subject";
        assertThat(texts.get(key, "הזמנה-7")).isEqualTo("Cancel order \u2068הזמנה-7\u2069");
        assertThat(texts.toKeep().get(key, "הזמנה-7")).isEqualTo("Cancel order הזמנה-7");
    }

    private static String in(String zone) {
        return Texts.in(Locale.ENGLISH, ZoneId.of(zone)).get(KEY, LATE_ON_THE_FOURTH);
    }
}
