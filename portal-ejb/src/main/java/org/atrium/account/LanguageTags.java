package org.atrium.account;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Validates and normalises language tags such as {@code pt-BR}. */
final class LanguageTags {

    private LanguageTags() {}

    static boolean isTag(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text.strip())
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }

    /** The tag as it is kept, English for none. */
    static String canonicalOrEnglish(String tag) {
        return tag == null || tag.isBlank() ? "en" : canonical(tag);
    }

    /** The tag as it is kept. */
    static String canonical(String tag) {
        return Locale.forLanguageTag(tag.strip()).toLanguageTag();
    }
}
