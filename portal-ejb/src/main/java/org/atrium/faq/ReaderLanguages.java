package org.atrium.faq;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of the languages something is written in a reader gets: their own as spoken where they are, or as spoken nearest
 * to that. Who reads pt-PT gets pt-BR rather than another language, and who reads zh-TW what is written in zh-Hant.
 */
final class ReaderLanguages {

    private ReaderLanguages() {}

    /**
     * The nearest for the first of the reader's languages there is something in.
     *
     * @param readers what the reader reads, the best first
     * @param written language tags
     */
    static Optional<String> nearest(List<Locale> readers, Collection<String> written) {
        return readers.stream()
                .flatMap(reader -> nearest(reader, written).stream())
                .findFirst();
    }

    static Optional<String> nearest(Locale reader, Collection<String> written) {
        if (written.contains(reader.toLanguageTag())) {
            return Optional.of(reader.toLanguageTag());
        }
        List<ULocale> own = written.stream()
                .map(ULocale::forLanguageTag)
                .filter(locale -> language(locale).equals(language(ULocale.forLocale(reader))))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        ULocale best = LocaleMatcher.builder()
                .setSupportedULocales(own)
                .setNoDefaultLocale()
                .build()
                .getBestMatch(reader.toLanguageTag());
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
    static String near(Locale reader) {
        ULocale own = ULocale.addLikelySubtags(ULocale.forLocale(reader));
        ULocale usual = ULocale.addLikelySubtags(new ULocale(own.getLanguage()));
        return own.getScript().equals(usual.getScript())
                ? usual.getLanguage() + "-" + usual.getCountry()
                : own.getLanguage() + "-" + own.getScript();
    }
}
