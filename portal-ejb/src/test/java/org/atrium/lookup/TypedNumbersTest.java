package org.atrium.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of things in what people type. */
class TypedNumbersTest {

    @Test
    void areTheWordsWithADigit() {
        assertThat(TypedNumbers.in("Where is order #BR-2041?")).containsExactly("BR-2041");
        assertThat(TypedNumbers.in("kettle stops")).isEmpty();
        assertThat(TypedNumbers.in("1 2 3 4")).containsExactly("1", "2", "3");
    }

    @Test
    void areNoDigitsOfASentence() {
        assertThat(TypedNumbers.named("Article 1042")).containsExactly("1042");
        assertThat(TypedNumbers.named("my 1042 hums")).isEmpty();
        assertThat(TypedNumbers.named("see FAQ-1042 on that")).containsExactly("FAQ-1042");
    }
}
