package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;

class CommaListTest {

    @Test
    void ignoresBlanksAndEmptyParts() {
        assertThat(CommaList.of("in", null)).isEmpty();
        assertThat(CommaList.of("in", " , ,")).isEmpty();
        assertThat(CommaList.of("in", " faq , forum threads ")).containsExactly("faq", "forum threads");
        assertThat(CommaList.ofTokens("tags", " kettle, tea  pot\n")).containsExactly("kettle", "tea", "pot");
    }

    @Test
    void tooManyValuesAreRefusedByFieldName() {
        assertThat(CommaList.of("in", "x,".repeat(20))).hasSize(20);
        var refused = catchThrowableOfType(InvalidInputException.class, () -> CommaList.of("in", "x,".repeat(20_000)));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("in");
            assertThat(error.messageKey()).isEqualTo("input.list");
        });
        refused = catchThrowableOfType(InvalidInputException.class, () -> CommaList.ofTokens("tags", "x ".repeat(21)));
        assertThat(refused.errors()).hasSize(1);
    }
}
