package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
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
        "Big Kettle, big-kettle",
        "Big  Kettle, big-kettle",
        "big_kettle, big-kettle",
        "水壶, 水壶",
        "שלום, שלום",
        "قهوة, قهوة",
        "STRASSE, strasse"
    })
    void aTagIsBroughtToOneFormAndTaken(String typed, String kept) {
        assertThat(TagName.Form.of(typed)).isEqualTo(kept);
        assertThat(TagName.Form.of(kept)).isEqualTo(kept);
        assertThat(Inputs.errorsOf(new Tagged(TagName.Form.inPlace(List.of(typed)))))
                .isEmpty();
    }

    @Test
    void eachThatIsNoneIsNamedByItsPlace() {
        List<String> typed = List.of("tea", " ", "-x", "", "a/b", "x".repeat(41), "\u202ex");
        assertThat(Inputs.errorsOf(new Tagged(TagName.Form.inPlace(typed))))
                .extracting(FieldError::field)
                .containsExactly("tags[2]", "tags[4]", "tags[5]", "tags[6]");
    }

    @Test
    void eachCountsOnce() {
        assertThat(TagName.Form.once(TagName.Form.inPlace(List.of("Tea", "tea", " ", "cafe\u0301", "café"))))
                .containsExactly("tea", "café");
    }

    @Test
    void whatAnotherSystemCallsATagBecomesOne() {
        assertThat(TagName.Form.meantBy(List.of("Big Kettle", "tea & coffee", "(new)", "!!", "x".repeat(50))))
                .containsExactly("big-kettle", "tea-coffee", "new", "x".repeat(40));
    }
}
