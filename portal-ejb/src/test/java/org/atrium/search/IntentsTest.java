package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.lookup.SearchAction;
import org.atrium.platform.search.Synonyms;
import org.atrium.testing.SearchBench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people want to do in any language, by the phrases a new installation begins with. */
class IntentsTest {

    private static Map<String, VocabularyWords> words;
    private static Intents intents;

    @BeforeAll
    static void migrate() {
        try (var bench = new SearchBench("intents", SearchVocabulary.class)) {
            words = bench.read(entities -> entities.createQuery("from SearchVocabulary", SearchVocabulary.class)
                    .getResultStream()
                    .collect(Collectors.toMap(SearchVocabulary::language, SearchVocabulary::words)));
        }
        intents = intents(words);
    }

    private static Intents intents(Map<String, VocabularyWords> words) {
        Map<String, List<List<String>>> groups = words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().groups()));
        return new Intents(words, Synonyms.of(groups));
    }

    static Stream<Question> questions() {
        return Stream.of("en", "de", "fr", "pl", "ru", "ar", "zh").flatMap(IntentsTest::questions);
    }

    private static Stream<Question> questions(String language) {
        try (var in = IntentsTest.class.getResourceAsStream("/search/intents/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> new Question(language, parts[0].strip(), parts[1].strip()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionOfAnyLanguageIsUnderstoodOnAnEnglishPage(Question question) {
        assertThat(question.answer(Locale.ENGLISH)).isEqualTo(question.action());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionIsUnderstoodOnAPageOfItsLanguage(Question question) {
        assertThat(question.answer(Locale.forLanguageTag(question.language()))).isEqualTo(question.action());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "pl", "ru", "ar", "zh"})
    void everyActionHasItsQuestionsInEveryLanguage(String language) {
        assertThat(questions(language).map(Question::action).distinct())
                .contains(Stream.of(SearchAction.values()).map(Enum::name).toArray(String[]::new));
        assertThat(words.get(language).checked().intents().values()).allMatch(lines -> !lines.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my contact form post was deleted",
                "service a coffee grinder",
                "servi",
                "the retour of the king",
                "faktura font",
                "wo",
                "is mein kampf a novel",
                "compte rendu",
                "login form of an app in Python",
                "mon",
                "die hard"
            })
    void singleWordsOfOtherLanguagesAreNoQuestionsInThem(String question) {
        assertThat(intents.match(question, Locale.ENGLISH, true)).isEmpty();
        assertThat(intents.match(question, Locale.ENGLISH, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Wo ist mein Pa", "où est mon co", "gdzie jest moja pacz", "где мой зак", "أين طلب", "我的订单在哪"})
    void unfinishedQuestionOfAnyLanguageIsUnderstood(String typed) {
        assertThat(intents.match(typed, Locale.ENGLISH, true)).containsExactly(SearchAction.TRACK);
    }

    @Test
    void actionsThatALanguageHasNoPhrasesForAreKnownByEnglishOnes() {
        Intents polish = intents(Map.of(
                "en",
                words.get("en"),
                "pl",
                new VocabularyWords("", Map.of(SearchAction.TRACK, "gdzie jest moja paczka"))));
        Locale locale = Locale.forLanguageTag("pl");
        assertThat(polish.match("gdzie jest moja paczka", locale, false)).containsExactly(SearchAction.TRACK);
        assertThat(polish.match("send this back", locale, false)).containsExactly(SearchAction.RETURN);
        assertThat(polish.match("tracking number", locale, false)).isEmpty();
    }

    /** A question, and the name of what its author wants to do, or NONE. */
    record Question(String language, String words, String action) {

        String answer(Locale page) {
            return intents.match(words, page, false).stream()
                    .map(Enum::name)
                    .findFirst()
                    .orElse("NONE");
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
