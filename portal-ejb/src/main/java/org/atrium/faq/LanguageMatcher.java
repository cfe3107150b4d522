package org.atrium.faq;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses the language of a text for a viewer: their own in its regional variant, or the closest. A reader of pt-PT
 * gets pt-BR before another language; zh-TW gets zh-Hant.
 */
final class LanguageMatcher {

    private LanguageMatcher() {}

    /**
     * The nearest for the first of the reader's languages there is something in.
     *
     * @param preferred the viewer's languages, the best first
     * @param written language tags
     */
    static Optional<String> nearest(List<Locale> preferred, Collection<String> written) {
        return preferred.stream()
                .flatMap(locale -> nearest(locale, written).stream())
                .findFirst();
    }

    static Optional<String> nearest(Locale preferred, Collection<String> written) {
        if (written.contains(preferred.toLanguageTag())) {
            return Optional.of(preferred.toLanguageTag());
        }
        List<ULocale> own = written.stream()
                .map(ULocale::forLanguageTag)
                .filter(locale -> language(locale).equals(language(ULocale.forLocale(preferred))))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        ULocale best = LocaleMatcher.builder()
                .setSupportedULocales(own)
                .setNoDefaultLocale()
                .build()
                .getBestMatch(preferred.toLanguageTag());
        return Optional.of((best == null ? own.get(0) : best).toLanguageTag());
    }

    /** Norwegian is written as Bokmål where nothing else is said. */
    private static String language(ULocale locale) {
        String language = ULocale.createCanonical(locale).getLanguage();
        return language.equals("no") ? "nb" : language;
    }

    /**
     * The tag that is most like a reader's without their country: zh-Hant for zh-TW, as its script is another than
     * Chinese has where nothing is said, and pt-BR for pt-PT.
     */
    static String fallbackTag(Locale locale) {
        ULocale own = ULocale.addLikelySubtags(ULocale.forLocale(locale));
        ULocale usual = ULocale.addLikelySubtags(new ULocale(own.getLanguage()));
        return own.getScript().equals(usual.getScript())
                ? usual.getLanguage() + "-" + usual.getCountry()
                : own.getLanguage() + "-" + own.getScript();
    }
}
