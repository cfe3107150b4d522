package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "pt-PT, pt-BR en, pt-BR",
        "pt-BR, pt-PT en, pt-PT",
        "pt-PT, pt-BR pt-PT, pt-PT",
        "zh-TW, zh-Hant zh-Hans, zh-Hant",
        "zh-HK, zh-Hans zh-Hant, zh-Hant",
        "zh-CN, zh-Hant zh-Hans, zh-Hans",
        "en-US, en en-GB, en",
        "en-AU, en-US en-GB, en-GB",
        "no, nb en, nb",
        "de, de-AT, de-AT"
    })
    void closestLanguageIsChosen(String reader, String written, String right) {
        assertThat(LanguageMatcher.nearest(Locale.forLanguageTag(reader), List.of(written.split(" "))))
                .contains(right);
    }

    @Test
    void unrelatedLanguagesDoNotMatch() {
        assertThat(LanguageMatcher.nearest(Locale.forLanguageTag("uk"), List.of("ru", "en")))
                .isEmpty();
        assertThat(LanguageMatcher.nearest(Locale.ROOT, List.of("ru", "en"))).isEmpty();
    }

    @Test
    void firstAvailableLanguageIsChosen() {
        assertThat(LanguageMatcher.nearest(
                        List.of(Locale.FRENCH, Locale.forLanguageTag("de-CH"), Locale.ENGLISH), List.of("en", "de")))
                .contains("de");
    }

    @ParameterizedTest
    @CsvSource({"zh-TW, zh-Hant", "pt-PT, pt-BR", "zh-CN, zh-CN", "en-GB, en-US", "sr-Latn, sr-Latn"})
    void fallbackTagIsReturned(String reader, String near) {
        assertThat(LanguageMatcher.fallbackTag(Locale.forLanguageTag(reader))).isEqualTo(near);
    }
}
