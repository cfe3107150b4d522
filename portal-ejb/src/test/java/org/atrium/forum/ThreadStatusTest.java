package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step a question's status can and cannot take. */
class ThreadStatusTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, ANSWERED, true",
        "OPEN, SOLVED, false",
        "ANSWERED, OPEN, true",
        "ANSWERED, ANSWERED, false",
        "ANSWERED, SOLVED, true",
        "SOLVED, OPEN, false",
        "SOLVED, ANSWERED, true",
        "SOLVED, SOLVED, false"
    })
    void allowsItsTransitionsOnly(ThreadStatus from, ThreadStatus to, boolean possible) {
        assertThat(from.canTransitionTo(to)).isEqualTo(possible);
    }
}
