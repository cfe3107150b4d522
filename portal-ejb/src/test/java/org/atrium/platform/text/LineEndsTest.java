package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void endsEveryLineWithALineFeed() {
        assertThat(LineEnds.lf("one\r\ntwo\rthree\n\r\nfour")).isEqualTo("one\ntwo\nthree\n\nfour");
        assertThat(LineEnds.lf("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(LineEnds.lf(null)).isNull();
    }

    @Test
    void tellsNoTextFromItselfByItsLineEnds() {
        assertThat(LineEnds.same("one\r\ntwo", "one\ntwo")).isTrue();
        assertThat(LineEnds.same(null, null)).isTrue();
        assertThat(LineEnds.same("one\n\ntwo", "one\ntwo")).isFalse();
        assertThat(LineEnds.same(null, "")).isFalse();
    }
}
