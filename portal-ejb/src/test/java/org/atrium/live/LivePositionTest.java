package org.atrium.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivePositionTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final LivePosition position = new LivePosition(10);

    @Test
    void movesBehindWhatWasRead() {
        position.advance(List.of(11L, 12L), NOON);

        assertThat(position.last()).isEqualTo(12);
        assertThat(position.missing(NOON)).isEmpty();
    }

    @Test
    void looksForWhatIsCommittedLater() {
        position.advance(List.of(11L, 14L), NOON);

        assertThat(position.missing(NOON)).containsExactly(12L, 13L);
    }

    @Test
    void whatWasFoundInAGapIsMissingNoMore() {
        position.advance(List.of(13L), NOON);
        position.advance(List.of(12L, 14L), NOON);

        assertThat(position.missing(NOON)).containsExactly(11L);
        assertThat(position.last()).isEqualTo(14);
    }

    @Test
    void gapOfATransactionThatWasRolledBackIsForgotten() {
        position.advance(List.of(12L), NOON);

        assertThat(position.missing(NOON.plus(LivePosition.GAP_LASTS).plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void whatADatabaseLeftOutAtItsStartIsNotAllLookedFor() {
        position.advance(List.of(1_000_000L), NOON);

        assertThat(position.missing(NOON)).hasSizeLessThanOrEqualTo(1_000).contains(999_999L);
    }
}
