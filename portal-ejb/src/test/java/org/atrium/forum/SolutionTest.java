package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of a question's solution when threads are merged, and since when it waits. */
class SolutionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private static final Solution ACCEPTED = new Solution(7L, null, null);
    private static final Solution HIDDEN = new Solution(null, 8L, NOW);

    @Test
    void mergedThreadsKeepTheFirstAnswerOfEachKind() {
        assertThat(ACCEPTED.or(new Solution(9L, null, null))).isEqualTo(ACCEPTED);
        assertThat(HIDDEN.or(new Solution(null, 9L, NOW.plusSeconds(1)))).isEqualTo(HIDDEN);
        assertThat(Solution.NONE.or(HIDDEN)).isEqualTo(HIDDEN);
        assertThat(ACCEPTED.or(HIDDEN)).isEqualTo(new Solution(7L, 8L, NOW));
    }

    @Test
    void nothingStaysOfAnAnswerThatMovedAway() {
        assertThat(ACCEPTED.among(List.of())).isEqualTo(Solution.NONE);
        assertThat(HIDDEN.among(List.of())).isEqualTo(Solution.NONE);
    }

    @Test
    void aQuestionWaitsSinceItsAnswerWasHidden() {
        Instant before = NOW.minusSeconds(60);
        Instant after = NOW.plusSeconds(60);

        assertThat(HIDDEN.waitingSince(before)).isEqualTo(NOW);
        assertThat(HIDDEN.waitingSince(after)).isEqualTo(after);
        assertThat(ACCEPTED.waitingSince(before)).isEqualTo(before);
    }
}
