package org.atrium.platform.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.search.Words.Kind;
import org.atrium.platform.search.Words.Unit;
import org.atrium.platform.search.Words.Word;
import org.atrium.platform.text.SearchText;
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

    /** Each is looked for in up to eleven fields, and mistyped words as up to fifty others; Lucene takes 1,024 in all. */
    private static final int MAX_TERMS = 50;

    private static final int MAX_UNITS = 32;
    private static final int MAX_LIKE_WORDS = 16;

    private final Terms terms;
    private final List<Unit> units;
    private final List<Word> asked;
    private final Set<SearchLanguage> languages;
    private final boolean latin;

    WordQuery(String typed, Locale locale) {
        String words = SearchText.of(typed);
        terms = Terms.of(words);
        units = few(terms.units());
        asked = units.stream().flatMap(Unit::asked).limit(MAX_TERMS).toList();
        languages = languages(words, locale);
        latin = SearchLanguage.hasScript(words, UnicodeScript.LATIN);
    }

    /** As many as fit into one query. */
    private static List<Unit> few(List<Unit> all) {
        List<Unit> few = new ArrayList<>();
        long count = 0;
        for (Unit unit : all) {
            count += unit.asked().count();
            few.add(unit);
            if (count >= MAX_TERMS || few.size() == MAX_TERMS) {
                break;
            }
        }
        return few;
    }

    /** The languages a question may be in: the reader's, English, and those its letters give away. */
    static Set<SearchLanguage> languages(String words, Locale locale) {
        Set<SearchLanguage> languages = EnumSet.of(SearchLanguage.ENGLISH);
        languages.addAll(SearchLanguage.of(words, locale));
        if (SearchLanguage.hasScript(words, UnicodeScript.HAN)) {
            languages.add(SearchLanguage.OTHER);
        }
        return languages;
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** What of the words stands between spaces in the fields of a language. */
    private String in(SearchLanguage language) {
        return Terms.joined(asked.stream()
                .filter(word -> !language.isEverywhere(word.term()))
                .map(word -> terms.stem(word, language)));
    }

    private String plain() {
        return Terms.joined(asked.stream().map(Word::term));
    }

    private Stream<Word> words() {
        return asked.stream().filter(word -> word.kind() == Kind.WORD);
    }

    private Set<List<String>> synonyms() {
        return latin
                ? Synonyms.of(words().map(word -> terms.stem(word, SearchLanguage.ENGLISH))
                        .toList())
                : Set.of();
    }

    /** Any of the words, in the forms of their language; the more of them and the rarer, the better. */
    PredicateFinalStep anyWord(SearchPredicateFactory f) {
        var any = f.bool();
        for (SearchLanguage language : languages) {
            String words = in(language);
            any.should(f.match().field(language.titleField()).boost(TITLE).matching(words));
            any.should(f.match().field(language.textField()).matching(words));
        }
        String title = SearchLanguage.ENGLISH.titleField();
        String text = SearchLanguage.ENGLISH.textField();
        if (latin) {
            any.should(f.match().fields(title, text).boost(SYNONYMS).matching(in(SearchLanguage.ENGLISH)));
        }
        for (List<String> other : synonyms()) {
            any.should(f.phrase().fields(title, text).boost(SYNONYMS).matching(Terms.joined(other.stream())));
        }
        any.should(f.match().field(WordFields.PLAIN).boost(EXACT).matching(plain()));
        if (words().count() <= FEW_WORDS) {
            words().filter(word -> edits(word) > 0)
                    .forEach(word -> any.should(f.match()
                            .field(WordFields.TITLE)
                            .boost(LIKENESS)
                            .matching(word.term())
                            .fuzzy(1, 1)));
        }
        return any;
    }

    /** Any of the words, or one so like it that it may have been mistyped. */
    PredicateFinalStep anyLikeWord(SearchPredicateFactory f) {
        var any = f.bool();
        asked.stream().limit(MAX_LIKE_WORDS).forEach(word -> {
            var match = f.match().field(WordFields.PLAIN).matching(word.term());
            any.should(edits(word) > 0 ? match.fuzzy(edits(word), 1) : match);
        });
        return any;
    }

    /** What all must be found. */
    List<Unit> all() {
        return units.subList(0, Math.min(MAX_UNITS, units.size()));
    }

    /** A word, in the forms of its language or as the beginning of a word of the title; a name as such or by its parts. */
    PredicateFinalStep anywhere(SearchPredicateFactory f, Unit unit) {
        var anywhere = f.bool();
        if (unit.name() != null) {
            together(f, anywhere, List.of(unit.name()));
        }
        if (!unit.exact()) {
            together(f, anywhere, unit.words().isEmpty() ? unit.signs() : unit.words());
        }
        return anywhere;
    }

    private void together(
            SearchPredicateFactory f,
            org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep<?> anywhere,
            List<Word> words) {
        for (SearchLanguage language : languages) {
            String stems = Terms.joined(words.stream().map(word -> terms.stem(word, language)));
            anywhere.should(f.phrase().field(language.titleField()).matching(stems));
            anywhere.should(f.phrase().field(language.textField()).matching(stems));
        }
        String plain = Terms.joined(words.stream().map(Word::term));
        anywhere.should(f.phrase().field(WordFields.PLAIN).matching(plain));
        anywhere.should(begin(f, words));
    }

    /** What is being typed: titles in which words begin like all of these come first, then those with any of them. */
    PredicateFinalStep beginnings(SearchPredicateFactory f) {
        List<Word> words =
                asked.stream().filter(word -> word.kind() != Kind.NAME).toList();
        return f.bool().should(begin(f, words.isEmpty() ? asked : words)).should(anyWord(f));
    }

    private static PredicateFinalStep begin(SearchPredicateFactory f, List<Word> words) {
        var all = f.bool();
        words.forEach(word -> all.must(f.match().field(WordFields.TYPING).matching(word.term())));
        return all;
    }

    /** What is marked in what was found. */
    Highlights highlights() {
        Map<SearchLanguage, Set<String>> stems = new EnumMap<>(SearchLanguage.class);
        List<Word> marked = units.stream()
                .flatMap(unit -> unit.exact() ? Stream.of(unit.name()) : unit.asked())
                .toList();
        boolean onlyCommon = marked.stream().allMatch(word -> SearchLanguage.ENGLISH.isEverywhere(word.term()));
        Set<String> plain = new LinkedHashSet<>();
        marked.stream()
                .filter(word -> onlyCommon || !SearchLanguage.ENGLISH.isEverywhere(word.term()))
                .forEach(word -> {
                    plain.add(word.term());
                    languages.forEach(language -> stems.computeIfAbsent(language, first -> new LinkedHashSet<>())
                            .add(terms.stem(word, language)));
                });
        synonyms().stream()
                .flatMap(List::stream)
                .filter(stem -> !SearchLanguage.ENGLISH.isEverywhere(stem))
                .forEach(stem -> stems.computeIfAbsent(SearchLanguage.ENGLISH, first -> new LinkedHashSet<>())
                        .add(stem));
        return new Highlights(plain, stems);
    }

    private static int edits(Word word) {
        if (word.kind() != Kind.WORD) {
            return 0;
        }
        int length = word.term().codePointCount(0, word.term().length());
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }
}
