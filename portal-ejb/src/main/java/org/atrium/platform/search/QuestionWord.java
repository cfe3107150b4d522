package org.atrium.platform.search;

import java.util.List;
import java.util.Locale;

/**
 * A word of a question or of a phrase it is compared with, as the search reads it.
 *
 * @param word folded
 * @param stem what the forms of the word have in common
 * @param weight how much it tells of what the question is about: 0 for a word that is in any question, at most 1
 */
public record QuestionWord(String word, String stem, double weight) {

    /** A text's words in their order. */
    public static List<QuestionWord> of(String text, Locale locale) {
        SearchLanguage language = SearchLanguage.of(locale);
        SearchTerms terms = SearchTerms.of(text);
        return terms.units().stream()
                .flatMap(unit -> unit.tokens().isEmpty() ? unit.characters().stream() : unit.tokens().stream())
                .map(word -> new QuestionWord(word.term(), terms.stem(word, language), language.weight(word.term())))
                .toList();
    }

    /** Whether it tells what the question is about. */
    public boolean isDistinctive() {
        return weight > 0;
    }
}
