package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a source shows anything is told as its rendering shows it, whatever stands where in it. */
class VisibleMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "words",
                "words [and a link](https://example.org)",
                "[a link](https://example.org) and words",
                "```\ncode\n```",
                "> quoted `code`",
                "- one\n- [two](https://example.org)",
                "&amp;",
                "<b>bold</b>",
                "~~struck~~"
            })
    void shows(String source) {
        assertThat(VisibleMarkdown.isVisible(source)).isTrue();
        assertThat(Markdown.content(source).text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```java\n```",
                "[kettle]: https://example.org",
                "[kettle]:\nhttps://example.org\n\"A title\"",
                "<!-- words\nmore words -->",
                "~~~ java\n~~~",
                "&nbsp;",
                "[](https://example.org)",
                "<a href=\"https://example.org\"></a>",
                "> \n- \n# "
            })
    void showsNothing(String source) {
        assertThat(VisibleMarkdown.isVisible(source)).isFalse();
    }
}
