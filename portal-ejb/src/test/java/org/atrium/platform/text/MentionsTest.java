package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is named in a text, and how that leads to them. */
class MentionsTest {

    private static final Map<String, String> NORA = Map.of("nora-lindqvist", "/forum/person/1");

    @Test
    void aKnownNameIsALink() {
        assertThat(Markdown.html("Ask @Nora-Lindqvist, please", NORA))
                .contains("Ask <a href=\"/forum/person/1\"", ">&#64;Nora-Lindqvist</a>, please");
    }

    @Test
    void anUnknownNameIsJustWords() {
        assertThat(Markdown.html("Ask @somebody", NORA)).isEqualTo("<p>Ask &#64;somebody</p>\n");
    }

    @Test
    void codeLinksAndAddressesNameNobody() {
        assertThat(Markdown.mentions("`@nora` [@nora](https://a.example) mail me@nora.example https://b.example/@nora"))
                .isEmpty();
        assertThat(Markdown.mentions("no one here")).isEmpty();
    }

    @Test
    void whatIsQuotedNamesNobodyAgain() {
        assertThat(Markdown.mentions("> @nora said so\n\nTrue, @otto")).containsExactly("otto");
    }

    @Test
    void eachNameIsFoundOnce() {
        assertThat(Markdown.mentions("@nora and **@Otto** and @nora")).containsExactly("nora", "otto");
    }
}
