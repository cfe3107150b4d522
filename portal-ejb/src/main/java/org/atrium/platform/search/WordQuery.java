package org.atrium.platform.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atrium.platform.search.WordToken.TokenKind;
import org.atrium.platform.text.SearchText;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Turns a query into predicates on {@link WordFields}. */
final class WordQuery {

    /** Weights beside that of a word of the text, found with {@code ArticleSearchQualityTest}. */
    private static final float TITLE = 1.5f;

    private static final float EXACT = 0.7f;
    private static final float FUZZY = 0.2f;
    private static final float SYNONYMS = 0.8f;
    private static final float PREFIX = 0.3f;
    /** What is in questions of any kind counts less than what tells what this one is about. */
    private static final float LIGHT = 0.3f;

    private static final float TYPED = 1;
    private static final float ADJACENT = 0.15f;
    private static final float JOINED = 1;

    /** English is what most is written in. */
    private static final float ENGLISH = 0.2f;

    /** Of so few words any may be mistyped; of more, only long ones are looked for as if they were. */
    private static final int MAX_FUZZY_ALL = 6;

    private static final int MIN_FUZZY_LENGTH = 6;

    /** What words of one family begin with: private and privacy, locate and location. */
    private static final int FAMILY_PREFIX = 5;

    /**
     * Each is looked for in up to nine fields. With what else is looked for, and up to fifty words that are like each that
     * may be mistyped, it must be less than the 1,024 that Lucene takes in all.
     */
    private static final int MAX_TERMS = 50;

    private static final int MAX_SYNONYMS = 32;
    private static final int MAX_PAIRS = 8;
    private static final int MAX_JOINED = 16;
    private static final int MAX_PREFIXES = 16;
    private static final int MAX_UNITS = 32;
    private static final int MAX_FUZZY_EXPANSIONS = 16;

    private final SearchTerms terms;
    /** So many words are a sentence, which has words of its grammar. */
    private static final int SENTENCE = 4;

    private final List<TokenUnit> units;
    private final List<WordToken> searchedWords;
    private final Set<SearchLanguage> languages;
    private final boolean latin;
    private Highlights highlights;
    private Coverage coverage;

    /** What else each of the words could be called. */
    private final Map<WordToken, Set<OtherWords>> synonyms;

    /** Whether the last word is the end of several that mean something together, such as "never arrived". */
    private final boolean endsWithExpression;

    /** @param typing whether the last word may be unfinished */
    WordQuery(String typed, Locale locale, Synonyms known, boolean typing) {
        String words = SearchText.of(typed);
        terms = SearchTerms.of(words);
        units = few(terms.units());
        searchedWords =
                units.stream().flatMap(TokenUnit::searched).limit(MAX_TERMS).toList();
        languages = languages(words, locale);
        latin = SearchLanguage.hasScript(words, UnicodeScript.LATIN);
        synonyms = synonyms(known, typing);
        endsWithExpression = languages.stream()
                .anyMatch(language -> known.endWithExpression(stems(words().toList(), language), language));
    }

    private List<String> stems(List<WordToken> words, SearchLanguage language) {
        return words.stream().map(word -> terms.stem(word, language)).toList();
    }

    private Map<WordToken, Set<OtherWords>> synonyms(Synonyms known, boolean typing) {
        List<WordToken> words = words().toList();
        Map<WordToken, Set<OtherWords>> others = new LinkedHashMap<>();
        for (SearchLanguage language : languages) {
            known.of(stems(words, language), language, typing).entrySet().stream()
                    .flatMap(found -> found.getValue().stream()
                            .map(other -> Map.entry(words.get(found.getKey()), new OtherWords(language, other))))
                    .limit(MAX_SYNONYMS)
                    .forEach(found -> others.computeIfAbsent(found.getKey(), first -> new LinkedHashSet<>())
                            .add(found.getValue()));
        }
        return others;
    }

    /** As many as fit into one query. */
    private static List<TokenUnit> few(List<TokenUnit> all) {
        List<TokenUnit> few = new ArrayList<>();
        long count = 0;
        for (TokenUnit unit : all) {
            count += unit.searched().count();
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
        return searchedWords.isEmpty();
    }

    /** What of the words stands between spaces in the fields of a language. */
    private String in(SearchLanguage language, boolean light) {
        return SearchTerms.joined(searchedWords.stream()
                .filter(word -> !language.isEverywhere(word.term()) && !synonyms.containsKey(word))
                .filter(word -> light == SearchLanguage.ENGLISH.weight(word.term()) < 1)
                .map(word -> terms.stem(word, language)));
    }

    /** As they are written: those that tell one text from another, or all where there are no such words. */
    private String plain() {
        String plain = SearchTerms.joined(searchedWords.stream()
                .filter(word -> isDistinctive(word) && !synonyms.containsKey(word))
                .map(WordToken::term));
        return searchedWords.stream().anyMatch(WordQuery::isDistinctive)
                ? plain
                : SearchTerms.joined(searchedWords.stream().map(WordToken::term));
    }

    private Stream<WordToken> words() {
        return units.stream()
                .flatMap(unit -> unit.tokens().stream())
                .filter(word -> word.kind() == TokenKind.WORD)
                .limit(MAX_TERMS);
    }

    /** Whether a word is not in every text. */
    private static boolean isDistinctive(WordToken word) {
        return !SearchLanguage.ENGLISH.isEverywhere(word.term());
    }

    private List<WordToken> distinctiveWords() {
        return words().filter(WordQuery::isDistinctive).toList();
    }

    /** Two words as if there were no space between them: some write git hub, and others GitHub. */
    private List<String> joinedPairs() {
        List<WordToken> telling = distinctiveWords();
        return IntStream.range(1, telling.size())
                .filter(i -> terms.isSpaceBetween(telling.get(i - 1), telling.get(i)))
                .mapToObj(i -> telling.get(i - 1).term() + telling.get(i).term())
                .limit(MAX_JOINED)
                .toList();
    }

    /** What may be mistyped: any of a few words, of more the longest. A word that is in every text is none of them. */
    private Stream<WordToken> fuzzyCandidates() {
        boolean few = words().count() <= MAX_FUZZY_ALL;
        List<WordToken> telling = distinctiveWords();
        return (few && telling.isEmpty() ? words() : telling.stream())
                .filter(word -> few ? edits(word) > 0 : length(word) >= MIN_FUZZY_LENGTH)
                .sorted(Comparator.comparingInt(WordQuery::length).reversed())
                .limit(MAX_FUZZY_ALL);
    }

    /**
     * Any of the words, in the forms of their language; the more of them and the rarer, the better, and better still next
     * to each other, and under a title with words of their families.
     */
    PredicateFinalStep anyWord(SearchPredicateFactory f) {
        var found = f.bool().must(anyForm(f));
        List<WordToken> telling = distinctiveWords();
        for (SearchLanguage language : languages) {
            IntStream.range(1, Math.min(MAX_PAIRS + 1, telling.size()))
                    .mapToObj(i -> telling.subList(i - 1, i + 1).stream())
                    .forEach(pair -> found.should(f.phrase()
                            .field(language.textField())
                            .boost(ADJACENT)
                            .matching(SearchTerms.joined(pair.map(word -> terms.stem(word, language))))));
        }
        String families = SearchTerms.joined(telling.stream()
                .filter(word -> length(word) >= FAMILY_PREFIX)
                .map(word -> word.term().substring(0, word.term().offsetByCodePoints(0, FAMILY_PREFIX)))
                .limit(MAX_PREFIXES));
        return families.isEmpty()
                ? found
                : found.should(
                        f.match().field(WordFields.PREFIXES).boost(PREFIX).matching(families));
    }

    private PredicateFinalStep anyForm(SearchPredicateFactory f) {
        var any = f.bool();
        for (SearchLanguage language : languages) {
            addWords(f, any, language, in(language, false), 1);
            addWords(f, any, language, in(language, true), LIGHT);
        }
        synonyms.forEach((word, others) -> any.should(AnyOf.best(f, ways(word, others))));
        any.should(f.match().field(WordFields.PLAIN).boost(EXACT).matching(plain()));
        String together = SearchTerms.joined(joinedPairs().stream());
        if (!together.isEmpty()) {
            any.should(f.match()
                    .fields(WordFields.TITLE, WordFields.PLAIN)
                    .boost(JOINED)
                    .matching(together));
        }
        fuzzyCandidates()
                .forEach(word -> any.should(f.match()
                        .field(WordFields.TITLE)
                        .boost(FUZZY)
                        .matching(word.term())
                        .fuzzy(1, 1)));
        return any;
    }

    private void addWords(
            SearchPredicateFactory f,
            org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep<?> any,
            SearchLanguage language,
            String words,
            float share) {
        if (!words.isEmpty()) {
            any.should(f.match()
                    .field(language.titleField())
                    .boost(share * titleWeight(language))
                    .matching(words));
            any.should(f.match()
                    .field(language.textField())
                    .boost(share * textWeight(language))
                    .matching(words));
        }
    }

    private float titleWeight(SearchLanguage language) {
        return TITLE + more(language);
    }

    private float textWeight(SearchLanguage language) {
        return 1 + more(language);
    }

    private float more(SearchLanguage language) {
        return latin && language == SearchLanguage.ENGLISH ? ENGLISH : 0;
    }

    /** A word, and what else it could be called. */
    private List<List<AnyOf.Place>> ways(WordToken word, Set<OtherWords> others) {
        List<List<AnyOf.Place>> ways = new ArrayList<>();
        if (isDistinctive(word)) {
            List<AnyOf.Place> own = new ArrayList<>();
            languages.forEach(language -> own.addAll(places(language, List.of(terms.stem(word, language)), 1)));
            own.add(new AnyOf.Place(WordFields.PLAIN, List.of(word.term()), EXACT));
            ways.add(own);
        }
        others.forEach(other -> ways.add(places(other.language(), other.stems(), SYNONYMS)));
        return ways;
    }

    private List<AnyOf.Place> places(SearchLanguage language, List<String> stems, float share) {
        return List.of(
                new AnyOf.Place(language.titleField(), stems, share * titleWeight(language)),
                new AnyOf.Place(language.textField(), stems, share * textWeight(language)));
    }

    /** Any of the words that tell something, or one so like it that it may have been mistyped. */
    PredicateFinalStep anyFuzzyWord(SearchPredicateFactory f) {
        var any = f.bool();
        List<WordToken> telling =
                searchedWords.stream().filter(WordQuery::isDistinctive).toList();
        (telling.isEmpty() ? searchedWords : telling)
                .stream().limit(MAX_FUZZY_EXPANSIONS).forEach(word -> {
                    var match = f.match().field(WordFields.PLAIN).matching(word.term());
                    any.should(edits(word) > 0 ? match.fuzzy(edits(word), 1) : match);
                });
        return any;
    }

    /** What all must be found. */
    List<TokenUnit> all() {
        return units.subList(0, Math.min(MAX_UNITS, units.size()));
    }

    /** A word, in the forms of its language or as the beginning of a word of the title; a name as such or by its parts. */
    PredicateFinalStep anywhere(SearchPredicateFactory f, TokenUnit unit) {
        var anywhere = f.bool();
        if (unit.name() != null) {
            addAdjacent(f, anywhere, List.of(unit.name()));
        }
        if (!unit.exact()) {
            addAdjacent(f, anywhere, unit.tokens().isEmpty() ? unit.characters() : unit.tokens());
            unit.instead().forEach(other -> addAdjacent(f, anywhere, List.of(other)));
        }
        return anywhere;
    }

    private void addAdjacent(
            SearchPredicateFactory f,
            org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep<?> anywhere,
            List<WordToken> words) {
        for (SearchLanguage language : languages) {
            String stems = SearchTerms.joined(words.stream().map(word -> terms.stem(word, language)));
            anywhere.should(f.phrase().field(language.titleField()).matching(stems));
            anywhere.should(f.phrase().field(language.textField()).matching(stems));
        }
        String plain = SearchTerms.joined(words.stream().map(WordToken::term));
        anywhere.should(f.phrase().field(WordFields.PLAIN).matching(plain));
        anywhere.should(startWith(f, words));
    }

    /**
     * What is being typed: titles in which words begin like all of these come first, then those with any of them. The last
     * word may be unfinished; until it is known better, any word may be meant that begins like it.
     */
    PredicateFinalStep prefixes(SearchPredicateFactory f) {
        var all = f.bool();
        List<TokenUnit> telling = units.stream()
                .filter(unit -> unit.searched().anyMatch(WordQuery::isDistinctive))
                .toList();
        (telling.isEmpty() ? units : telling)
                .stream().map(unit -> startWith(f, unit)).forEach(all::must);
        var found = f.bool().should(all).should(anyWord(f));
        if (endsWithExpression) {
            return found;
        }
        String last =
                units.get(units.size() - 1).searched().map(WordToken::term).collect(Collectors.joining(" "));
        return found.should(f.match().field(WordFields.PREFIXES).boost(TYPED).matching(last));
    }

    /** Words that begin like a word, or its parts, or what it is found by besides. */
    private static PredicateFinalStep startWith(SearchPredicateFactory f, TokenUnit unit) {
        PredicateFinalStep words = startWith(f, unit.tokens().isEmpty() ? unit.characters() : unit.tokens());
        if (unit.instead().isEmpty()) {
            return words;
        }
        var any = f.bool().should(words);
        unit.instead().forEach(other -> any.should(startWith(f, List.of(other))));
        return any;
    }

    private static PredicateFinalStep startWith(SearchPredicateFactory f, List<WordToken> words) {
        var all = f.bool();
        words.stream()
                .limit(MAX_TERMS)
                .forEach(word -> all.must(f.match().field(WordFields.PREFIXES).matching(word.term())));
        return all;
    }

    /** What is marked in what was found. */
    Highlights highlights() {
        if (highlights == null) {
            highlights = marks();
        }
        return highlights;
    }

    /** What the question tells. */
    Coverage coverage() {
        if (coverage == null) {
            coverage = needs();
        }
        return coverage;
    }

    /**
     * Whether the question may be taken for English: it is written with spaces, and one of three words or more is one that
     * English questions are built with.
     */
    boolean isEnglish() {
        List<WordToken> words =
                units.stream().flatMap(unit -> unit.tokens().stream()).toList();
        boolean spaced = units.stream().noneMatch(unit -> unit.tokens().isEmpty());
        return spaced
                && (words.size() < SENTENCE
                        || words.stream().anyMatch(word -> SearchLanguage.ENGLISH.weight(word.term()) < 1));
    }

    private Coverage needs() {
        Coverage.Needs needs = new Coverage.Needs();
        for (TokenUnit unit : units) {
            List<WordToken> parts = unit.tokens().isEmpty() ? unit.characters() : unit.tokens();
            List<WordToken> words = unit.exact() ? List.of(unit.name()) : parts;
            words.forEach(
                    word -> needs.add(word.term(), SearchLanguage.ENGLISH.weight(word.term()), sameAs(unit, word)));
        }
        return needs.coverage();
    }

    private List<Set<String>> sameAs(TokenUnit unit, WordToken word) {
        List<Set<String>> ways = new ArrayList<>();
        ways.add(Set.of(word.term()));
        languages.forEach(language -> ways.add(Set.of(terms.stem(word, language))));
        Stream.concat(Stream.ofNullable(unit.name()), unit.others().stream())
                .forEach(other -> ways.add(Set.of(other.term())));
        joinedPairs().stream()
                .filter(pair -> pair.startsWith(word.term()) || pair.endsWith(word.term()))
                .forEach(pair -> ways.add(Set.of(pair)));
        synonyms.getOrDefault(word, Set.of()).stream()
                .map(other -> other.stems().stream()
                        .filter(stem -> !other.language().isEverywhere(stem))
                        .collect(Collectors.toSet()))
                .filter(stems -> !stems.isEmpty())
                .forEach(ways::add);
        return ways;
    }

    /** The words of a title, by what the question's are compared with. */
    Coverage.Title title(String text) {
        return Coverage.Title.of(text, languages);
    }

    private Highlights marks() {
        Map<SearchLanguage, Set<String>> stems = new EnumMap<>(SearchLanguage.class);
        List<WordToken> marked = units.stream()
                .flatMap(unit -> unit.exact() ? Stream.of(unit.name()) : unit.searched())
                .toList();
        boolean onlyCommon = marked.stream().allMatch(word -> SearchLanguage.ENGLISH.isEverywhere(word.term()));
        Set<String> plain = new LinkedHashSet<>(joinedPairs());
        marked.stream()
                .filter(word -> onlyCommon || !SearchLanguage.ENGLISH.isEverywhere(word.term()))
                .forEach(word -> {
                    plain.add(word.term());
                    languages.forEach(language -> stems.computeIfAbsent(language, first -> new LinkedHashSet<>())
                            .add(terms.stem(word, language)));
                });
        synonyms.values().stream().flatMap(Set::stream).forEach(other -> other.stems().stream()
                .filter(stem -> !other.language().isEverywhere(stem))
                .forEach(stem -> stems.computeIfAbsent(other.language(), first -> new LinkedHashSet<>())
                        .add(stem)));
        return new Highlights(plain, stems);
    }

    private static int edits(WordToken word) {
        if (word.kind() != TokenKind.WORD) {
            return 0;
        }
        int length = length(word);
        return length < 5 ? 0 : length < 8 ? 1 : 2;
    }

    private static int length(WordToken word) {
        return word.term().codePointCount(0, word.term().length());
    }

    /** What a word could be called instead. */
    private record OtherWords(SearchLanguage language, List<String> stems) {}
}
