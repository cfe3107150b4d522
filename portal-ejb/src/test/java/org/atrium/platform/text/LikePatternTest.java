package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked and what is kept become the same. */
class LikePatternTest {

    @ParameterizedTest
    @CsvSource({"Jürgen,jurgen", "ЁЖ,еж", "ΣΑΣ,σας", "ＦＵＬＬ,full", "Straße,STRASSE", "a  b,a\u3000b", "é,e\u0301"})
    void equivalentWordsMatch(String written, String asked) {
        assertThat(LikePattern.containing(asked)).isEqualTo("%" + FoldedText.of(Arrays.asList(written, null)) + "%");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u200b"})
    void emptyQueryMatchesEverything(String words) {
        assertThat(LikePattern.containing(words)).isEqualTo("%");
    }

    /** Full width, too. */
    @ParameterizedTest
    @CsvSource({"100%,%100!%%", "100％,%100!%%", "a_b,%a!_b%", "a!b,%a!!b%", "a\\b,%a\\b%", "a＼b,%a\\b%"})
    void patternSignsAreLiteral(String words, String pattern) {
        assertThat(LikePattern.containing(words)).isEqualTo(pattern);
    }

    /** So words over the end of one text and the beginning of another are none. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\n b", "a\u2028b"})
    void eachTextIsASeparateLine(String text) {
        assertThat(FoldedText.of(Arrays.asList(text, "c"))).isEqualTo("a b\nc");
    }
}
