package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.ArticleEditPage;
import org.junit.jupiter.api.Test;

/** An article takes long to write: what was written is in its form again until it has arrived. */
class ArticleDraftBrowserIT extends BrowserTest {

    private static final String WORDS = "Descale it with vinegar, twice.";

    @Test
    void anArticleSavedTooLateIsInItsFormUntilItArrives() {
        String slug = Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", "Scale in the kettle", "body", "Descale it."))
                .expect(201)
                .text("/slug");
        Page window = windowOf(Person.AGENT);
        ArticleEditPage written = ArticleEditPage.open(window, slug).write(WORDS);
        window.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));

        ArticleEditPage back = written.saveTooLate().backToArticle();

        assertThat(back.written()).isEqualTo(WORDS);
        assertThat(back.save().written()).isEqualTo(WORDS);
        assertThat(Api.visitor().get("/faq/articles/" + slug).text("/html")).contains("twice");
    }
}
