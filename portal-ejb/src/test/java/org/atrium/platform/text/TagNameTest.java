package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags are words of any script, in one form. */
class TagNameTest {

    record Tagged(List<@TagName String> tags) {}

    @ParameterizedTest
    @CsvSource({
        "केतली, केतली",
        "กาน้ำ, กาน้ำ",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "cafe\u0301, caf\u00e9",
        "Ｔｅａ, tea",
        "C++, c++",
        "C#, c#",
        "v1.2, v1.2",
        "می\u200cخواهم, می\u200cخواهم",
        "Big Kettle, big-kettle",
        "Big  Kettle, big-kettle",
        "big_kettle, big-kettle",
        "水壶, 水壶",
        "שלום, שלום",
        "قهوة, قهوة",
        "STRASSE, strasse"
    })
    void normalisesTags(String typed, String kept) {
        assertThat(TagName.Form.of(typed)).isEqualTo(kept);
        assertThat(TagName.Form.of(kept)).isEqualTo(kept);
        assertThat(InputValidation.errorsOf(new Tagged(TagName.Form.ofEach(List.of(typed)))))
                .isEmpty();
    }

    @Test
    void invalidTagsAreReportedByIndex() {
        List<String> typed = List.of(
                "tea", " ", "-x", "", "a/b", "x".repeat(41), "\u202ex", "\u3164", "a\u3164b", "\u115fx", "\uffa0");
        assertThat(InputValidation.errorsOf(new Tagged(TagName.Form.ofEach(typed))))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "tags[2]", "tags[4]", "tags[5]", "tags[6]", "tags[7]", "tags[8]", "tags[9]", "tags[10]");
    }

    @Test
    void duplicatesAreRemoved() {
        assertThat(TagName.Form.distinct(TagName.Form.ofEach(List.of("Tea", "tea", " ", "cafe\u0301", "café"))))
                .containsExactly("tea", "café");
    }

    @Test
    void foreignTagsAreConverted() {
        assertThat(TagName.Form.fromForeign(List.of("Big Kettle", "tea & coffee", "(new)", "!!", "x".repeat(50))))
                .containsExactly("big-kettle", "tea-coffee", "new", "x".repeat(40));
    }
}
