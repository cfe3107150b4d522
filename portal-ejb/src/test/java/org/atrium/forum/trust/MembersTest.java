package org.atrium.forum.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people are named in posts. */
class MembersTest {

    private static final int KEPT = 60;

    @Test
    void handleIsTheNameInLatinLetters() {
        assertThat(Members.handleFrom("Nóra Lindqvist")).isEqualTo("nora-lindqvist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"김", "くっ", "张", "a", "ab "})
    void longHandlesLeaveRoomForANumber(String part) {
        String handle = Members.handleFrom(part.repeat(60 / part.length()));

        assertThat(handle + "-" + Long.MAX_VALUE).hasSizeLessThanOrEqualTo(KEPT);
        assertThat(handle).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
