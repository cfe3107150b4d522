package org.atrium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of an article leads to it, unless it is part of something else. */
class ArticleLinkVisitorTest {

    @ParameterizedTest
    @ValueSource(strings = {"See FAQ-1014.", "(FAQ-1014)", "FAQ-1014, please", "**FAQ-1014**", "- FAQ-1014"})
    void numbersBecomeLinks(String source) {
        assertThat(Markdown.articleHtml(source)).containsOnlyOnce("<a href=\"/faq/article/FAQ-1014\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`FAQ-1014`",
                "MYFAQ-1014",
                "FAQ-1014b",
                "FAQ-",
                "faq-1014",
                "https://example.com/FAQ-1014",
                "![FAQ-1014](https://example.com/a.png)"
            })
    void othersDoNot(String source) {
        assertThat(Markdown.articleHtml(source)).doesNotContain("/faq/article/");
    }

    @Test
    void linkKeepsItsTarget() {
        assertThat(Markdown.articleHtml("[FAQ-1014](/contact)"))
                .contains("href=\"/contact\"")
                .doesNotContain("/faq/article/");
    }

    @Test
    void numbersOfUnknownArticlesAreText() {
        String html = Markdown.articleHtml("See FAQ-1014 and **FAQ-1015**, or [there](/faq/article/FAQ-1016).");
        assertThat(LinkedArticles.numbers(html)).containsExactlyInAnyOrder("FAQ-1014", "FAQ-1015");
        assertThat(LinkedArticles.keep(html, Set.of("FAQ-1014")))
                .contains(
                        "\"/faq/article/FAQ-1014\"",
                        "<strong><span class=\"number\">FAQ-1015</span></strong>",
                        "\"/faq/article/FAQ-1016\"");
    }

    @Test
    void otherTextsNameNoArticle() {
        assertThat(Markdown.html("See FAQ-1014.")).doesNotContain("<a ");
    }
}
