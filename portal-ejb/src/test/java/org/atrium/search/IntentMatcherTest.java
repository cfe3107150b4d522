package org.atrium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.atrium.lookup.SearchAction;
import org.atrium.platform.search.Synonyms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words say what people want to do. */
class IntentMatcherTest {

    private static final IntentMatcher MATCHER = new IntentMatcher(
            Map.of(
                    SearchAction.TRACK, "where is my parcel\ntrack\ntracking number\n- damaged",
                    SearchAction.RETURN, "return\nsend this back\n- factory settings"),
            Synonyms.of(Map.of("en", List.of(List.of("parcel", "package"), List.of("track", "trace")))),
            Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where is my parcel",
                "WHERE IS MY PARCEL?",
                "where’s my parcel",
                "where are my parcels",
                "my parcel, where is it",
                "where is my package",
                "where is my pacrel",
                "please track order 4711",
                "trace my package",
                "tracking numbers"
            })
    void wordsInAnyFormAndOrderAreKnown(String question) {
        assertThat(MATCHER.match(question, false)).containsExactly(SearchAction.TRACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"where is my", "where is my par", "I want to know where is my p", "tracking num", "where my parc"
            })
    void unfinishedQuestionIsKnown(String typed) {
        assertThat(MATCHER.match(typed, true)).containsExactly(SearchAction.TRACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"send t", "I want to send this b", "retur", "return the la"})
    void unfinishedReturnIsKnown(String typed) {
        assertThat(MATCHER.match(typed, true)).containsExactly(SearchAction.RETURN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?!",
                "where",
                "where is the",
                "my parcel arrived damaged, where is it tracked",
                "crack in my pan",
                "truck",
                "how to return to factory settings of the thermostat",
                "return a function value in Python code",
                "where is my kettle sold",
                "track record of the company board",
                "rack"
            })
    void otherQuestionsAreNone(String question) {
        assertThat(MATCHER.match(question, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wh", "re", "tr", "my pa"})
    void nothingIsGuessedTooEarly(String typed) {
        assertThat(MATCHER.match(typed, true)).isEmpty();
    }
}
