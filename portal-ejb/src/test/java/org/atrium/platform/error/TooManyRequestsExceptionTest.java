package org.atrium.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever waits as long as they were told is let pass. */
class TooManyRequestsExceptionTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000, 1", "1001, 2", "59900, 60"})
    void partsOfASecondAreWaitedForToo(long millis, long seconds) {
        assertThat(new TooManyRequestsException(Duration.ofMillis(millis)).secondsToWait())
                .isEqualTo(seconds);
    }

    @Test
    void theReaderIsToldTheSame() {
        assertThat(new TooManyRequestsException(Duration.ofMillis(1500)).arguments())
                .containsEntry("seconds", 2L);
    }
}
