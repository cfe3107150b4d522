package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEndingsTest {

    @Test
    void endsEveryLineWithALineFeed() {
        assertThat(LineEndings.normalise("one\r\ntwo\rthree\n\r\nfour")).isEqualTo("one\ntwo\nthree\n\nfour");
        assertThat(LineEndings.normalise("one\ntwo")).isEqualTo("one\ntwo");
        assertThat(LineEndings.normalise(null)).isNull();
    }

    @Test
    void textsDifferingInLineEndingsAreEqual() {
        assertThat(LineEndings.isSame("one\r\ntwo", "one\ntwo")).isTrue();
        assertThat(LineEndings.isSame(null, null)).isTrue();
        assertThat(LineEndings.isSame("one\n\ntwo", "one\ntwo")).isFalse();
        assertThat(LineEndings.isSame(null, "")).isFalse();
    }
}
