package org.atrium.platform.search;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a person's words into predicates on the fields of {@link WordFields}. */
final class WordQuery {

    /** Weights beside that of a word of the text, found with {@code FindingArticlesTest}. */
    private static final float TITLE = 1.5f;

    private static final float EXACT = 0.5f;
    private static final float LIKENESS = 0.6f;
    private static final float SYNONYMS = 0.2f;

    /** Whoever writes more than these says it in enough other words for one that was mistyped. */
    private static final int FEW_WORDS = 6;

    private static final int MAX_LENGTH = 300;
    private static final int MAX_WORDS = 32;

    /** Each is looked for in up to eleven fields, and mistyped words as up to fifty others; Lucene takes 1,024 in all. */
    private static final int MAX_TERMS = 50;

    private static final int MAX_LIKE_WORDS = 16;

    private static final Set<UnicodeScript> KANA = EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private final SearchPredicateFactory predicates;
    private final String words;
    private final List<String> separateWords;
    private final Set<SearchLanguage> languages;

    WordQuery(SearchPredicateFactory predicates, String words, Locale locale) {
        this.predicates = predicates;
        this.words = shortened(words);
        this.separateWords = separate(this.words);
        this.languages = languages(this.words, locale);
    }

    /** As much of the words as is looked for: a word is a term, and so is each sign of a script without spaces. */
    static String shortened(String words) {
        int end = 0;
        int terms = 0;
        boolean within = false;
        while (end < words.length()) {
            int sign = words.codePointAt(end);
            boolean letter = Character.isLetterOrDigit(sign);
            boolean alone = isWord(sign);
            terms += alone || letter && !within ? 1 : 0;
            within = letter && !alone;
            if (terms > MAX_TERMS || end + Character.charCount(sign) > MAX_LENGTH) {
                break;
            }
            end += Character.charCount(sign);
        }
        return words.substring(0, end);
    }

    /** Whether a sign is a term by itself, whatever stands beside it. */
    private static boolean isWord(int sign) {
        return Character.isIdeographic(sign)
                || Character.getType(sign) == Character.OTHER_SYMBOL
                || KANA.contains(UnicodeScript.of(sign));
    }

    /** The languages a question may be in: the reader's, English, and those its letters give away. */
    static Set<SearchLanguage> languages(String words, Locale locale) {
        var languages = EnumSet.of(SearchLanguage.of(locale), SearchLanguage.ENGLISH);
        words.codePoints().mapToObj(UnicodeScript::of).distinct().forEach(script -> {
            if (script == UnicodeScript.HAN) {
                languages.add(SearchLanguage.CHINESE);
            } else if (script == UnicodeScript.CYRILLIC) {
                languages.add(SearchLanguage.RUSSIAN);
            }
        });
        return languages;
    }

    private static List<String> separate(String words) {
        return Arrays.stream(words.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    boolean isEmpty() {
        return separateWords.isEmpty();
    }

    /** Any of the words, in the forms of their language; the more of them and the rarer, the better. */
    PredicateFinalStep anyWord() {
        var any = predicates.bool();
        for (SearchLanguage language : languages) {
            any.should(
                    predicates.match().field(language.titleField()).boost(TITLE).matching(words));
            any.should(predicates.match().field(language.textField()).matching(words));
        }
        if (hasLatin()) {
            any.should(predicates
                    .match()
                    .field(SearchLanguage.ENGLISH.titleField())
                    .field(SearchLanguage.ENGLISH.textField())
                    .boost(SYNONYMS)
                    .matching(words)
                    .analyzer(Analyzers.ENGLISH_SYNONYMS));
        }
        any.should(predicates.match().field(WordFields.PLAIN).boost(EXACT).matching(words));
        if (separateWords.size() <= FEW_WORDS) {
            separateWords.stream()
                    .filter(word -> edits(word) > 0)
                    .forEach(word -> any.should(predicates
                            .match()
                            .field(WordFields.TITLE)
                            .boost(LIKENESS)
                            .matching(word)
                            .fuzzy(1, 1)));
        }
        return any;
    }

    /** The words, as they are marked in the texts. */
    PredicateFinalStep marked() {
        var any = predicates.bool();
        languages.forEach(language ->
                any.should(predicates.match().field(language.textField()).matching(words)));
        return hasLatin()
                ? any.should(predicates
                        .match()
                        .field(SearchLanguage.ENGLISH.textField())
                        .matching(words)
                        .analyzer(Analyzers.ENGLISH_SYNONYMS))
                : any;
    }

    private boolean hasLatin() {
        return words.codePoints().anyMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.LATIN);
    }

    /** Any of the words, or one so like it that it may have been mistyped. */
    PredicateFinalStep anyLikeWord() {
        var any = predicates.bool();
        for (String word : separateWords.subList(0, Math.min(separateWords.size(), MAX_LIKE_WORDS))) {
            var match = predicates.match().field(WordFields.PLAIN).matching(word);
            any.should(edits(word) > 0 ? match.fuzzy(edits(word), 1) : match);
        }
        return any;
    }

    /** All of the words, in the forms of their language or as the beginnings of words of the title. */
    PredicateFinalStep allWords() {
        var all = predicates.bool();
        Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !separate(word).isEmpty())
                .limit(MAX_WORDS)
                .forEach(word -> all.must(anywhere(word)));
        return all;
    }

    private PredicateFinalStep anywhere(String word) {
        var anywhere = predicates.bool();
        for (SearchLanguage language : languages) {
            anywhere.should(predicates.phrase().field(language.titleField()).matching(word));
            anywhere.should(predicates.phrase().field(language.textField()).matching(word));
        }
        return anywhere.should(predicates.phrase().field(WordFields.PLAIN).matching(word))
                .should(predicates.phrase().field(WordFields.TYPING).matching(word));
    }

    /** What is being typed: titles in which words begin like all of these come first, then those with any of them. */
    PredicateFinalStep beginnings() {
        var all = predicates.bool();
        separateWords.forEach(
                word -> all.must(predicates.match().field(WordFields.TYPING).matching(word)));
        return predicates.bool().should(all).should(anyWord());
    }

    private static int edits(String word) {
        if (word.codePoints().anyMatch(WordQuery::isWord)) {
            return 0;
        }
        int length = word.codePointCount(0, word.length());
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }
}
