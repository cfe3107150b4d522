package org.atrium.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.atrium.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits as long as they were told is let pass. */
class TooManyRequestsExceptionTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000, 1", "1001, 2", "59900, 60"})
    void roundsSecondsUp(long millis, long seconds) {
        assertThat(new TooManyRequestsException(Duration.ofMillis(millis)).retryAfterSeconds())
                .isEqualTo(seconds);
    }

    @Test
    void messageNamesTheSameWait() {
        assertThat(new TooManyRequestsException(Duration.ofMillis(1500)).arguments())
                .containsEntry("seconds", 2L);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 second", "119, 119 seconds", "120, 2 minutes", "3599, 60 minutes"})
    void longWaitsAreNamedInMinutes(long seconds, String words) {
        TooManyRequestsException refused = new TooManyRequestsException(Duration.ofSeconds(seconds));
        assertThat(Texts.in("en").get(refused.messageKey(), refused.arguments()))
                .isEqualTo("You have done this too often. Try again in " + words + ".");
    }
}
