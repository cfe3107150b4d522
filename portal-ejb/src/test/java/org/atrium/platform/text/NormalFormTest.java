package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.atrium.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormalFormTest {

    /** Below and above, in the order they are not kept in. */
    private static final String MARKS = "\u0301\u0316";

    @Test
    void normalisedTextIsUnchanged() {
        String text = "Zażółć gęślą jaźń, 注文-1";
        assertThat(NormalForm.COMPOSED.of(text)).isSameAs(text);
    }

    @Test
    void realTextIsNormalisedCompletely() {
        for (String text : List.of(
                "Zu\u0308rich",
                "a\u0301\u0316",
                "\u1100\u1161\u11a8",
                "ﬁ ﷺ Ⅷ ｶﾞ",
                "\u0e01\u0e38\u0e48",
                "\u0f73\u0f71",
                "A\u030a\u0323 e\u0301".repeat(2_000),
                "a" + MARKS.repeat(32) + "b")) {
            assertThat(NormalForm.COMPOSED.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(NormalForm.DECOMPOSED.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD));
            assertThat(NormalForm.COMPATIBLE.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
        assertThat(NormalForm.FOLDED.of("ＳTRASSE\u00ad")).isEqualTo("strasse");
    }

    @Test
    void excessCombiningMarksAreKept() {
        String text = "a" + "\u0301".repeat(500) + "\u0316".repeat(500) + "b";
        String form = NormalForm.DECOMPOSED.of(text);
        assertThat(form).hasSameSizeAs(text).startsWith("a").endsWith("b");
        assertThat(form.chars().filter(mark -> mark == 0x316).count()).isEqualTo(500);
    }

    /** Folding takes soft hyphens away, so that the marks around all of them stand in one row. */
    @Test
    void marksAroundSoftHyphensAreOneRowWhenFolded() {
        assertThat(NormalForm.FOLDED.joins('\u00ad')).isTrue();
        assertThat(NormalForm.COMPOSED.joins('\u00ad')).isFalse();
        assertThat(NormalForm.FOLDED.of("A\u00ad\u0301")).isEqualTo("\u00e1");
        String form = NormalForm.FOLDED.of("a" + "\u00ad\u0316\u0301".repeat(500) + "b");
        assertThat(form).hasSize(1001).startsWith("\u00e1").endsWith("b");
    }

    @ParameterizedTest
    @EnumSource
    void combiningMarksTakeLinearTime(NormalForm form) {
        for (String letter : List.of("a", "", "ｶ", "\u00ad")) {
            Growth.isLinear("marks", letter, MARKS, "", form::of);
            Growth.isLinear("marks and soft hyphens", letter, "\u00ad\u0316\u0301", "", form::of);
            Growth.isLinear(
                    "marks below behind marks above",
                    letter,
                    "\u0301",
                    "",
                    marks -> form.of(marks + "\u0316".repeat(marks.length())));
        }
    }
}
