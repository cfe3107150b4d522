package org.atrium.platform.search;

import java.util.Arrays;
import java.util.Locale;

/** The languages whose words the search knows how to take apart. A text in any other is found by its exact words. */
enum SearchLanguage {
    ENGLISH("en"),
    POLISH("pl"),
    RUSSIAN("ru"),
    CHINESE("zh"),
    OTHER("xx");

    private final String code;

    SearchLanguage(String code) {
        this.code = code;
    }

    static SearchLanguage of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(locale.getLanguage()))
                .findFirst()
                .orElse(OTHER);
    }

    /** Name of the analyzer of texts, and end of the names of the fields it is used in. */
    String code() {
        return code;
    }

    String titleField() {
        return "title_" + code;
    }

    String textField() {
        return "text_" + code;
    }

    /** Name of the analyzer of the words people look for. */
    String wordsAnalyzer() {
        return code + "_words";
    }
}
