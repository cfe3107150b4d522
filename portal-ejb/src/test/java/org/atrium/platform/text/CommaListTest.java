package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;

class CommaListTest {

    @Test
    void ignoresBlanksAndEmptyParts() {
        assertThat(CommaList.of("in", null)).isEmpty();
        assertThat(CommaList.of("in", " , ,")).isEmpty();
        assertThat(CommaList.of("in", " faq , forum threads ")).containsExactly("faq", "forum threads");
    }

    @Test
    void typedValuesMayHaveSeveralWordsBetweenCommas() {
        assertThat(CommaList.ofTyped("tags", null)).isEmpty();
        assertThat(CommaList.ofTyped("tags", " kettle  tea\npot ")).containsExactly("kettle", "tea", "pot");
        assertThat(CommaList.ofTyped("tags", "phone, red kettle,")).containsExactly("phone", "red kettle");
        assertThat(CommaList.ofTyped("tags", "red kettle,")).containsExactly("red kettle");
        assertThat(CommaList.ofTyped("tags", "水壶，红色")).containsExactly("水壶", "红色");
        assertThat(CommaList.ofTyped("tags", CommaList.line(List.of("phone", "red-kettle"))))
                .containsExactly("phone", "red-kettle");
    }

    @Test
    void tooManyValuesAreRefusedByFieldName() {
        assertThat(CommaList.of("in", "x,".repeat(20))).hasSize(20);
        var refused = catchThrowableOfType(InvalidInputException.class, () -> CommaList.of("in", "x,".repeat(20_000)));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("in");
            assertThat(error.messageKey()).isEqualTo("input.list");
        });
        refused = catchThrowableOfType(InvalidInputException.class, () -> CommaList.ofTyped("tags", "x ".repeat(21)));
        assertThat(refused.errors()).hasSize(1);
    }
}
