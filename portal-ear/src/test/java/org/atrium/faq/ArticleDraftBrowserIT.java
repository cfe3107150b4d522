package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.Uploads;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.ArticleEditPage;
import org.junit.jupiter.api.Test;

/** An article takes long to write: what was written is in its form again until it has arrived. */
class ArticleDraftBrowserIT extends BrowserTest {

    private static final String WORDS = "Descale it with vinegar, twice.";

    @Test
    void unsavedArticleIsRestoredAfterSignIn() {
        String slug = Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", "Scale in the kettle", "body", "Descale it."))
                .expect(201)
                .text("/slug");
        Pages agent = Pages.as(Person.AGENT);
        Page window = newWindow();
        window.context().addCookies(List.of(agent.cookie()));
        ArticleEditPage written = ArticleEditPage.open(window, slug).write(WORDS);
        agent.post("/signout", Map.of()).expect(302);

        ArticleEditPage back = ArticleEditPage.at(written.saveAsNobody().signInOnTheWay(Person.AGENT));

        assertThat(back.written()).isEqualTo(WORDS);
        assertThat(back.save().written()).isEqualTo(WORDS);
        assertThat(Api.visitor().get("/faq/articles/" + slug).text("/html")).contains("twice");
    }

    @Test
    void eachOfSeveralFilesStandsOnALineOfTheTextItIsShownIn() {
        String slug = Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", "Scale in the kettle", "body", "Descale it."))
                .expect(201)
                .text("/slug");
        Page window = newWindow();
        window.context().addCookies(List.of(Pages.as(Person.AGENT).cookie()));
        window.navigate(Api.portal() + "/faq/edit/" + slug);
        window.setInputFiles("[id='upload:files']", new FilePayload[] {
            new FilePayload("before.png", "image/png", Uploads.png(20, 10)),
            new FilePayload("after.png", "image/png", Uploads.png(20, 10)),
            new FilePayload("descale.mp4", "video/mp4", Uploads.mp4())
        });
        window.waitForFunction("() => document.getElementById('body').value.match(/files/g)?.length === 3");
        assertThat(window.inputValue("#body").lines().filter(line -> !line.isBlank()))
                .hasSize(4)
                .anyMatch(line -> line.matches("!\\[before\\]\\(/files/[0-9a-f]{32}#20x10\\)"))
                .anyMatch(line -> line.matches("!\\[after\\]\\(/files/[0-9a-f]{32}#20x10\\)"))
                .anyMatch(line -> line.matches("\\[descale\\]\\(/files/[0-9a-f]{32}\\)"))
                .contains("Descale it.");
        assertThat(window.inputValue("#summary")).isEmpty();
    }
}
