package org.atrium.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.atrium.lookup.SearchAction;
import org.atrium.platform.search.Synonyms;

/**
 * The phrases of all languages. A question is first read in the language of the page, then in English, and then in any
 * other one that is written with its letters: people ask in their own language, whatever the page is in.
 */
final class Intents {

    private final Map<String, IntentMatcher> languages = new TreeMap<>();

    /** @param words by language */
    Intents(Map<String, VocabularyWords> words, Synonyms synonyms) {
        words.forEach((language, own) ->
                languages.put(language, new IntentMatcher(own.intents(), synonyms, Locale.forLanguageTag(language))));
    }

    /**
     * What the author of a question may want to do, what is most likely first; nothing in most cases.
     *
     * @param locale of the page
     * @param typing whether the last word may be unfinished
     */
    List<SearchAction> match(String question, Locale locale, boolean typing) {
        String own = locale.getLanguage();
        String english = Locale.ENGLISH.getLanguage();
        return Stream.of(
                        Stream.of(own).map(first -> match(first, question, typing)),
                        Stream.of(english)
                                .filter(second -> !second.equals(own))
                                .map(second -> fallback(own, question, typing)),
                        languages.keySet().stream()
                                .filter(other -> !other.equals(own) && !other.equals(english))
                                .map(other -> matchOther(other, question, typing)))
                .flatMap(matches -> matches)
                .filter(actions -> !actions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<SearchAction> match(String language, String question, boolean typing) {
        IntentMatcher matcher = languages.get(language);
        return matcher == null ? List.of() : matcher.match(question, typing);
    }

    /** English, but for the actions of which the language of the page has phrases of its own in the same letters. */
    private List<SearchAction> fallback(String own, String question, boolean typing) {
        IntentMatcher first = languages.get(own);
        return match(Locale.ENGLISH.getLanguage(), question, typing).stream()
                .filter(action -> first == null || !first.reads(question) || !first.knows(action))
                .toList();
    }

    private List<SearchAction> matchOther(String language, String question, boolean typing) {
        IntentMatcher matcher = languages.get(language);
        if (!matcher.reads(question)) {
            return List.of();
        }
        boolean toldByLetters =
                languages.values().stream().filter(each -> each.reads(question)).count() == 1;
        return toldByLetters ? matcher.match(question, typing) : matcher.matchByWordsAlone(question, typing);
    }
}
