package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named in a text, and how that leads to them. */
class MentionLinkVisitorTest {

    private static final Map<String, String> NORA = Map.of("nora-lindqvist", "/forum/person/1");

    @Test
    void knownNamesBecomeLinks() {
        assertThat(Markdown.html("Ask @Nora-Lindqvist, please", NORA))
                .contains("Ask <a href=\"/forum/person/1\"", ">&#64;Nora-Lindqvist</a>, please");
    }

    @Test
    void unknownNamesStayText() {
        assertThat(Markdown.html("Ask @somebody", NORA)).isEqualTo("<p dir=\"auto\">Ask &#64;somebody</p>\n");
    }

    @Test
    void codeLinksAndAddressesAreNoMentions() {
        assertThat(Markdown.mentions("`@nora` [@nora](https://a.example) mail me@nora.example https://b.example/@nora"))
                .isEmpty();
        assertThat(Markdown.mentions("no one here")).isEmpty();
    }

    @Test
    void quotesAreNoMentions() {
        assertThat(Markdown.mentions("> @nora said so\n\nTrue, @otto")).containsExactly("otto");
    }

    @Test
    void mentionsAreDistinct() {
        assertThat(Markdown.mentions("@nora and **@Otto** and @nora")).containsExactly("nora", "otto");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谢谢@nora-lindqvist",
                "@nora-lindqvist的回答",
                ".@nora-lindqvist",
                "Thanks.@nora-lindqvist.",
                "@nora-lindqvist-",
                "(@nora-lindqvist)",
                "“@nora-lindqvist”",
                "@Nora-Lindqvist's",
                "—@nora-lindqvist—",
                "ול@nora-lindqvist",
                "спасибо@nora-lindqvist",
                "**@nora-lindqvist**",
                "@nora-lindqvist, @nora-lindqvist: @nora-lindqvist!",
                "@nora-lindqvist\u200b",
                "-@nora-lindqvist",
                "@nora-lindqvist...",
                "@nora-lindqvist。"
            })
    void mentionsNextToPunctuationAreFound(String words) {
        assertThat(Markdown.mentions(words)).as(words).containsExactly("nora-lindqvist");
        assertThat(Markdown.html(words, Map.of("nora-lindqvist", "/forum/person/1")))
                .as(words)
                .contains("<a href=\"/forum/person/1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me@nora-lindqvist.example",
                "me.too+x@nora-lindqvist",
                "请写me@nora-lindqvist.example。",
                "пётр@nora-lindqvist.example",
                "a/@nora-lindqvist",
                "@nora-lindqvist/kettle",
                "@nora-lindqvist@social.example",
                "@@nora-lindqvist",
                "https://a.example/@nora-lindqvist",
                "请看https://a.example/@nora-lindqvist。",
                "@nora-lindqvistá",
                "@nora-lindqvist_",
                "x_@nora-lindqvist",
                "![@nora-lindqvist](https://a.example/1.png)"
            })
    void addressesAndPathsAreNoMentions(String words) {
        assertThat(Markdown.mentions(words)).as(words).doesNotContain("nora-lindqvist");
    }
}
