package org.atrium.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every number is in one part, and the last part is not empty. */
class StretchTest {

    @Test
    void partsFollowEachOther() {
        assertThat(Stretch.of(1)).isEqualTo(new Stretch(0, Stretch.LENGTH));
        assertThat(Stretch.of(2).after()).isEqualTo(Stretch.of(1).upTo());
        assertThat(Stretch.of(1_000_000).upTo()).isEqualTo(1_000_000L * Stretch.LENGTH);
    }

    @Test
    void thereAreAsManyAsTheHighestNumberNeeds() {
        assertThat(Stretch.parts(null)).isZero();
        assertThat(Stretch.parts(1L)).isEqualTo(1);
        assertThat(Stretch.parts((long) Stretch.LENGTH)).isEqualTo(1);
        assertThat(Stretch.parts(Stretch.LENGTH + 1L)).isEqualTo(2);
    }
}
