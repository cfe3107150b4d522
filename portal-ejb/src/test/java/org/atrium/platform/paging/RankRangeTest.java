package org.atrium.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankRangeTest {

    @Test
    void pagesShowEachHitOnce() {
        assertThat(readAll(7, 3)).containsExactlyElementsOf(hits(7));
        assertThat(readAll(6, 3)).containsExactlyElementsOf(hits(6));
        assertThat(readAll(0, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 30, 99, 100})
    void pagesEndWithTheHundredthHit(int limit) {
        assertThat(readAll(250, limit)).containsExactlyElementsOf(hits(100));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 100, Long.MAX_VALUE})
    void otherPlacesAreRefused(long from) {
        String forged = Cursor.of(from).encoded();
        assertThatThrownBy(() -> RankRange.after(forged, 20)).isInstanceOf(InvalidInputException.class);
    }

    private static List<Integer> readAll(int found, int limit) {
        List<Integer> read = new ArrayList<>();
        String cursor = null;
        do {
            RankRange range = RankRange.after(cursor, limit);
            Page<Integer> page = range.pageOf(hits(Math.min(found, range.wanted())));
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return read;
    }

    private static List<Integer> hits(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
