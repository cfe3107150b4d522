package org.atrium.platform.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.atrium.platform.search.WordToken.TokenKind;

/**
 * A word of a question or of a phrase it is compared with, as the search reads it.
 *
 * @param word folded
 * @param stem what the forms of the word have in common
 * @param weight how much it tells of what the question is about: 0 for a word that is in any question, at most 1
 */
public record QuestionWord(String word, String stem, double weight) {

    /** Two signs of a script without spaces: one of several such pairs in each word. */
    private static final double PAIR = 0.35;

    /** Of languages that have no fields of their own in the index. */
    private static final Map<String, Stemmer> STEMMERS =
            Map.of("de", new Stemmer(GermanLightStemFilter::new), "fr", new Stemmer(FrenchLightStemFilter::new));

    /** A text's words in their order. */
    public static List<QuestionWord> of(String text, Locale locale) {
        SearchTerms terms = SearchTerms.of(text);
        return terms.units().stream()
                .flatMap(unit -> unit.tokens().isEmpty() ? unit.characters().stream() : unit.tokens().stream())
                .map(word -> new QuestionWord(word.term(), stem(terms, word, locale), weight(word, locale)))
                .toList();
    }

    private static String stem(SearchTerms terms, WordToken word, Locale locale) {
        Stemmer stemmer = STEMMERS.get(locale.getLanguage());
        return stemmer == null || word.kind() != TokenKind.WORD
                ? terms.stem(word, SearchLanguage.of(locale))
                : stemmer.stem(word.term());
    }

    private static double weight(WordToken word, Locale locale) {
        if (FunctionWords.contains(locale.getLanguage(), word.term())) {
            return 0;
        }
        return word.kind() == TokenKind.CHARACTERS
                ? PAIR
                : SearchLanguage.of(locale).weight(word.term());
    }

    /** Whether it tells what the question is about. */
    public boolean isDistinctive() {
        return weight > 0;
    }
}
