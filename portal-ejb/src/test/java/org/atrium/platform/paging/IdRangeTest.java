package org.atrium.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every number is in one part, and the last part is not empty. */
class IdRangeTest {

    @Test
    void rangesAreContiguous() {
        assertThat(IdRange.ofPart(1)).isEqualTo(new IdRange(0, IdRange.SIZE));
        assertThat(IdRange.ofPart(2).after()).isEqualTo(IdRange.ofPart(1).upTo());
        assertThat(IdRange.ofPart(1_000_000).upTo()).isEqualTo(1_000_000L * IdRange.SIZE);
    }

    @Test
    void countCoversTheHighestId() {
        assertThat(IdRange.countParts(null)).isZero();
        assertThat(IdRange.countParts(1L)).isEqualTo(1);
        assertThat(IdRange.countParts((long) IdRange.SIZE)).isEqualTo(1);
        assertThat(IdRange.countParts(IdRange.SIZE + 1L)).isEqualTo(2);
    }
}
