package org.atrium.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.platform.text.Markdown;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of a message, named in a mail. */
class MailedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bill.pdf",
                "a](https://evil.example) [b.pdf",
                "![x](y).png",
                "www.evil.example.pdf",
                "https://evil.example.pdf",
                "kim@example.org.txt",
                "<b>bold</b> & *so on* `x`.txt",
                "a\\b_c_~~d~~|e.csv",
                "Rechnung für Käufer (2).pdf"
            })
    void aNameIsTheLabelOfItsLink(String name) {
        var html = Jsoup.parse(Markdown.html("- [" + MailedWords.label(name) + "](https://shop.example/files/1)"));
        assertThat(html.select("a")).singleElement().satisfies(link -> {
            assertThat(link.attr("href")).isEqualTo("https://shop.example/files/1");
            assertThat(link.text()).isEqualTo(name);
        });
        assertThat(html.select("li").text()).isEqualTo(name);
        assertThat(html.select("img, em, code, b, del")).isEmpty();
    }
}
