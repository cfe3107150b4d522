package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLanguageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "EN",
                " pt-BR ",
                "zh-Hant-TW",
                "sr-Latn",
                "nb",
                "no",
                "he",
                "iw",
                "id",
                "tlh",
                "haw",
                "de-CH-1996"
            })
    void languagesOfIsoAreKnown(String tag) {
        assertThat(KnownLanguage.Languages.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "xx-US", "english", "und", "x-private", "en_US", "e", "12", "-", "qqq"})
    void otherTagsAreNot(String tag) {
        assertThat(KnownLanguage.Languages.isKnown(tag)).isFalse();
    }
}
