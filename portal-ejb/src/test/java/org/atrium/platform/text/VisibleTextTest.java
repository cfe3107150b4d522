package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atrium.platform.error.InputValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What texts may hold, and the one form they are kept in. */
class VisibleTextTest {

    record Words(
            @OneLine String title,
            @BodyText String note,
            @BodyText(markdown = true) String body) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b\u200b",
                "\ufeff",
                "\u00ad",
                "\u2060 \u200d",
                "\u3164",
                "\u115f\u1160",
                "\uffa0",
                "\u2800",
                "\u00a0",
                "\u3000\u2003",
                "\u0301",
                "\ufe0f",
                "\udb40\udc41\udb40\udc42",
                "\u200e\u200f\u061c",
                "\u202e",
                "\u2028"
            })
    void invisibleTextIsRefused(String text) {
        assertThat(VisibleText.isVisible(text)).isFalse();
        assertThat(wrong(new Words(text, null, null))).isEqualTo(List.of("title: input.visible"));
        assertThat(wrong(new Words(null, text, null))).isEqualTo(List.of("note: input.visible"));
        assertThat(wrong(new Words(null, null, text))).isEqualTo(List.of("body: input.visible"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- x -->",
                "<b></b>",
                "<b>\u200b</b>",
                "&nbsp;",
                "&#8203;&#x200b;",
                "[x]: https://shop.test",
                "<b><i> </i></b>\n\n<!--\n y -->",
                "#",
                "## \n\n>",
                "> > \n",
                "-",
                "```\n```",
                "```java\n```",
                "~~~ x\n\n~~~",
                "![]()",
                "[](https://shop.test)"
            })
    void invisibleBodiesAreRefused(String body) {
        assertThat(wrong(new Words(null, null, body))).isEqualTo(List.of("body: input.visible"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "?",
                "❤️",
                "👩‍👩‍👧‍👦",
                "क",
                "ไ",
                "![kettle](https://shop.test/k.png)",
                "&amp;",
                "&#65;",
                "[x] y",
                "1 < 2",
                "`<b></b>`",
                "<!-- x --> y",
                "# a",
                "> !",
                "3.",
                "```\n?\n```",
                "~",
                "![](kettle.png)"
            })
    void visibleTextIsAccepted(String body) {
        assertThat(wrong(new Words(null, null, body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otto\nBrandt",
                "Otto\rBrandt",
                "Otto\u2028Brandt",
                "Otto\u0085Brandt",
                "Otto\u000bBrandt",
                "Otto\tBrandt",
                "\u202eagent",
                "a\u202ab\u202c",
                "a\u2067b\u2069",
                "a\u0007"
            })
    void singleLinesHaveNoBidiControls(String line) {
        assertThat(wrong(new Words(line, null, null))).isEqualTo(List.of("title: input.oneLine"));
        assertThat(VisibleText.isOneLine(VisibleText.folded(line))).isTrue();
    }

    @Test
    void directionMarksAndJoinersAreAllowed() {
        assertThat(wrong(new Words("שלום\u200f!", null, null))).isEmpty();
        assertThat(wrong(new Words("می\u200cخواهم", null, null))).isEmpty();
        assertThat(wrong(new Words("क्\u200dष", null, null))).isEmpty();
    }

    @Test
    void bodiesAllowLinesAndTabsOnly() {
        assertThat(wrong(new Words(null, "a\r\n\tb", "a\r\n\tb"))).isEmpty();
        assertThat(wrong(new Words(null, "a\u001b[0m", "a\u0008")))
                .isEqualTo(List.of("body: input.control", "note: input.control"));
    }

    /** {@code @NotBlank}, which takes them for blank, may not be there. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0007 \u0002", "\u000b"})
    void controlsAloneAreNotBlank(String controls) {
        assertThat(wrong(new Words(controls, controls, controls)))
                .isEqualTo(List.of("body: input.control", "note: input.control", "title: input.visible"));
    }

    @Test
    void textIsNormalised() {
        assertThat(VisibleText.normalise("cafe\u0301")).isEqualTo("caf\u00e9");
        assertThat(VisibleText.normalise("caf\u00e9")).isEqualTo("caf\u00e9");
        assertThat(VisibleText.normalise(null)).isNull();
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(VisibleText.cut("ab😀", 3)).isEqualTo("ab");
        assertThat(VisibleText.cut("ab😀", 4)).isEqualTo("ab😀");
    }

    private static List<String> wrong(Words words) {
        return InputValidation.errorsOf(words).stream()
                .map(error -> error.field() + ": " + error.messageKey())
                .toList();
    }
}
