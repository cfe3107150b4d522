package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many readings a password of signs leaves to be tried. */
class LeetSubstitutionsTest {

    /** Each letter has one sign at most: zxcvbn would try all combinations of several. */
    @ParameterizedTest
    @CsvSource({"k4ttl@, k4ttl4", "({[<, ((((", "w1nd!w|, w1nd1w1", "5tea$, 5tea5", "7+7, 777"})
    void lettersOfSeveralSignsAreWrittenByOne(String typed, String scored) {
        assertThat(LeetSubstitutions.normalise(typed)).isEqualTo(scored);
    }

    @ParameterizedTest
    @CsvSource({"k@ttle", "p4ssword", "k!ttle$", "2026"})
    void singleSignsStay(String typed) {
        assertThat(LeetSubstitutions.normalise(typed)).isEqualTo(typed);
    }
}
