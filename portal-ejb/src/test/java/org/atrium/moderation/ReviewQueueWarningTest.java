package org.atrium.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When moderators are notified of a queue that is full or old. */
class ReviewQueueWarningTest {

    private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0, false", "24, 23, false", "25, 1, true", "1, 25, true", "1, 24, false"})
    void aQueueIsFullOrOld(int texts, int hours, boolean due) {
        ReviewQueueWarning warning = new ReviewQueueWarning(NOW.minus(Duration.ofDays(9)), true);
        assertThat(warning.isDue(texts, texts == 0 ? null : NOW.minus(Duration.ofHours(hours)), NOW))
                .isEqualTo(due);
    }

    @Test
    void onceUntilItIsWorkedOff() {
        ReviewQueueWarning warning = new ReviewQueueWarning(NOW.minus(Duration.ofDays(9)), true);
        warning.markWarned(NOW);
        Instant later = NOW.plus(Duration.ofDays(3));
        assertThat(warning.isDue(30, NOW, later)).isFalse();
        assertThat(warning.isOver(30, NOW, later)).isFalse();
        assertThat(warning.isOver(3, later, later)).isTrue();
        warning.markCleared();
        assertThat(warning.isOver(3, later, later)).isFalse();
        assertThat(warning.isDue(30, later, later)).isTrue();
    }

    @Test
    void atMostOnceADay() {
        ReviewQueueWarning warning = new ReviewQueueWarning(NOW.minus(Duration.ofDays(9)), true);
        warning.markWarned(NOW);
        warning.markCleared();
        assertThat(warning.isDue(30, NOW, NOW.plus(Duration.ofHours(24)))).isFalse();
        assertThat(warning.isDue(30, NOW, NOW.plus(Duration.ofHours(25)))).isTrue();
    }
}
