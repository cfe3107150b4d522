package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes that people copy from somewhere are those they stand for. */
class CopiedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HK-10042",
                " hk-10042 ",
                "#HK-10042",
                "＃ HK-10042",
                "ＨＫ－１００４２",
                "HK\u201010042",
                "HK\u201110042",
                "HK\u201310042",
                "HK\u201410042",
                "HK\u221210042",
                "HKー10042",
                "HKｰ10042",
                "\u200BHK-10042\uFEFF",
                "HK-\u0661\u0660\u0660\u0664\u0662",
            })
    void spellingsShareAKey(String typed) {
        assertThat(CopiedCode.key(typed)).isEqualTo("hk-10042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"１００−０００１", "〒100-0001", "〶 100 0001", "100\u20110001", "100\u00a00001", "100\u30000001"})
    void separatorsAreRemoved(String typed) {
        assertThat(CopiedCode.withoutSeparators(typed)).isEqualTo("1000001");
    }

    @Test
    void distinguishingCharactersStay() {
        assertThat(CopiedCode.key("2026/001")).isNotEqualTo(CopiedCode.key("2026001"));
        assertThat(CopiedCode.key("HK10042")).isNotEqualTo(CopiedCode.key("HK-10042"));
        assertThat(CopiedCode.key("1#2")).isEqualTo("1#2");
        assertThat(CopiedCode.key("#")).isEqualTo("#");
        assertThat(CopiedCode.key("É/1")).isNotEqualTo(CopiedCode.key("E/1"));
    }

    @Test
    void keyLengthIsLimited() {
        assertThat(CopiedCode.key("\uFDFA".repeat(60))).hasSizeLessThanOrEqualTo(120);
    }
}
