package org.atrium.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of things in what people type. */
class NumberCandidatesTest {

    @Test
    void wordsWithADigitAreCandidates() {
        assertThat(NumberCandidates.candidates("Where is order #BR-2041?")).containsExactly("BR-2041");
        assertThat(NumberCandidates.candidates("kettle stops")).isEmpty();
        assertThat(NumberCandidates.candidates("1 2 3 4")).containsExactly("1", "2", "3");
    }

    @Test
    void digitsInASentenceAreNoCandidates() {
        assertThat(NumberCandidates.likelyIn("Article 1042")).containsExactly("1042");
        assertThat(NumberCandidates.likelyIn("my 1042 hums")).isEmpty();
        assertThat(NumberCandidates.likelyIn("see FAQ-1042 on that")).containsExactly("FAQ-1042");
    }
}
