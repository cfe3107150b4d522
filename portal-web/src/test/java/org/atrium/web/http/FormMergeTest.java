package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form and what others changed while it was open. */
class FormMergeTest {

    private static final String SHOWN =
            FormMerge.fingerprint(Map.of("priority", "LOW", "tags", "lid", "words", "a\nb"));

    @Test
    void untouchedFieldShowsTheNewValue() {
        FormMerge both = meet("LOW", "HIGH");
        assertThat(both.field("priority")).isEqualTo("HIGH");
        assertThat(both.changed("priority")).isEqualTo("HIGH");
        assertThat(both.isConflicting("priority")).isFalse();
    }

    @Test
    void editedFieldKeepsTheInputAndNamesTheNewValue() {
        FormMerge both = meet("URGENT", "HIGH");
        assertThat(both.field("priority")).isEqualTo("URGENT");
        assertThat(both.changed("priority")).isEqualTo("HIGH");
        assertThat(both.isConflicting("priority")).isTrue();
    }

    @Test
    void unchangedFieldIsNotReported() {
        assertThat(meet("URGENT", "LOW").changed("priority")).isNull();
        assertThat(meet("HIGH", "HIGH").changed("priority")).isNull();
    }

    @Test
    void clearedFieldIsReported() {
        FormMerge both =
                FormMerge.merge(SHOWN, Map.of("tags", "lid"), java.util.Collections.singletonMap("tags", null));
        assertThat(both.field("tags")).isNull();
        assertThat(both.changed("tags")).isEmpty();
    }

    @Test
    void lineEndingsAreIgnored() {
        assertThat(FormMerge.merge(SHOWN, Map.of("words", "a\r\nb"), Map.of("words", "c"))
                        .field("words"))
                .isEqualTo("c");
    }

    private static FormMerge meet(String typed, String now) {
        return FormMerge.merge(SHOWN, Map.of("priority", typed), Map.of("priority", now));
    }
}
