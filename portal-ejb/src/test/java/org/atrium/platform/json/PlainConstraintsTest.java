package org.atrium.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;
import org.atrium.platform.text.TagName;
import org.junit.jupiter.api.Test;

/** What is told at once to be right is right for the validator, and nearly all that is right is told at once. */
class PlainConstraintsTest {

    private static final List<String> TEXTS = Arrays.asList(
            null,
            "",
            " \n ",
            "A kettle",
            "two\nlines",
            "a tab\tand more",
            "a bell\u0007",
            "turned \u202E round",
            "\u200B\u200B",
            "\u2800",
            "[](https://example.org)",
            "[a kettle](https://example.org)",
            "See [this](https://example.org)",
            "`code` here",
            "<!-- hidden -->",
            "&nbsp;",
            "a much longer text than twenty signs");

    record Line(@NotBlank @Size(max = 20) @OneLine String text) {}

    record Plain(@Size(max = 20) @BodyText String text) {}

    record Source(@BodyText(markdown = true) String text) {}

    record Tags(@Size(max = 2) List<@TagName String> tags) {}

    @Test
    void whatIsSurelyRightIsRight() {
        for (String text : TEXTS) {
            check(new Line(text), "text", text);
            check(new Plain(text), "text", text);
            check(new Source(text), "text", text);
            if (text != null) {
                check(new Tags(List.of(text)), "tags", List.of(text));
                check(new Tags(List.of("kettle", text)), "tags", List.of("kettle", text));
                check(new Tags(List.of("a", "b", text)), "tags", List.of("a", "b", text));
            }
        }
    }

    private static void check(Record record, String component, Object value) {
        boolean surelyRight = PlainConstraints.of(record.getClass(), component).test(value);
        assertThat(surelyRight)
                .as("%s", record)
                .isEqualTo(InputValidation.errorsOf(record).isEmpty());
    }
}
