package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each language of an article is a page of its own: found, opened, named to search engines and to the other languages. */
@ArquillianTest
@RunAsClient
@Tag("once")
class TranslationsHttpIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final Api agent = Api.as(Person.AGENT);
    private String slug;
    private String path;

    @BeforeEach
    void writeInSeveralLanguages() {
        slug = agent.post("/faq/articles", Json.of("title", "Kettle " + word, "body", "In English.", "locale", "en"))
                .expect(201)
                .text("/slug");
        path = "/faq/article/" + slug;
        for (String locale : List.of("de", "pt-BR", "zh-Hant")) {
            agent.patch(
                            "/faq/articles/" + slug,
                            Json.of("locale", locale, "title", "Title in " + locale, "body", "Only " + only(locale)))
                    .expect(200);
        }
    }

    @Test
    void hitOpensTheMatchingTranslation() {
        for (String locale : List.of("de", "pt-BR", "zh-Hant")) {
            String found = "/search?in=faq&q=" + only(locale);
            SearchWaiting.await("the " + locale + " text to be found", found, answer -> answer.body()
                    .contains(only(locale)));
            String url = Api.visitor().get(found).text("/items/0/url");
            assertThat(url).isEqualTo(path + "?language=" + locale);
            assertThat(page(url).select("article").text()).contains(only(locale));
            assertThat(Api.visitor()
                            .get("/faq/articles?q=" + only(locale) + "&locale=" + locale)
                            .text("/items/0/url"))
                    .isIn(url, path);
        }
        SearchWaiting.await("the English text to be found", "/search?in=faq&q=" + word, answer -> answer.body()
                .contains("\"" + path + "\""));
    }

    @Test
    void translationsHaveCanonicalAndAlternateLinks() {
        for (String url : List.of(path, path + "?language=de", path + "?language=pt-BR")) {
            Document page = page(url);
            assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(url);
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("de", "en", "pt-BR", "zh-Hant", "x-default");
            assertThat(page.select("link[hreflang=de]").attr("href")).endsWith(path + "?language=de");
            assertThat(page.select("link[hreflang=en]").attr("href")).endsWith(path);
            assertThat(page.select("link[hreflang=x-default]").attr("href")).endsWith(path);
        }
        assertThat(page(path + "?language=pt-PT").select("link[rel=canonical]").attr("href"))
                .endsWith(path + "?language=pt-BR");
    }

    @Test
    void sitemapListsEveryTranslation() {
        String sitemap =
                Jsoup.parse(Pages.visitor().get("/sitemap.xml").expect(200).body()).select("loc").eachText().stream()
                        .filter(part -> part.contains("/articles-"))
                        .map(part -> Pages.visitor()
                                .get(part.replaceFirst("^https?://[^/]+", ""))
                                .expect(200)
                                .body())
                        .reduce("", String::concat);
        assertThat(sitemap)
                .contains(path + "</loc>", path + "?language=de</loc>", path + "?language=zh-Hant</loc>")
                .doesNotContain(path + "?language=en</loc>");
    }

    @Test
    void closestLanguageIsShown() {
        assertThat(read("pt-PT")).isEqualTo("pt-BR");
        assertThat(read("zh-TW")).isEqualTo("zh-Hant");
        assertThat(read("de-CH")).isEqualTo("de");
        assertThat(read("fr")).isEqualTo("en");
        assertThat(accepted("fr, de-AT;q=0.8, en;q=0.5")).isEqualTo("de");
        assertThat(accepted("pt-PT")).isEqualTo("pt-BR");
        assertThat(accepted("fr")).isEqualTo("en");
        assertThat(Jsoup.parse(Pages.visitor()
                                .get(path, "Accept-Language", "zh-TW")
                                .expect(200)
                                .body())
                        .select("article")
                        .text())
                .contains(only("zh-Hant"));
        Answer list = Api.visitor().get("/faq/articles?limit=100&locale=zh-TW").expect(200);
        assertThat(list.body()).contains("Title in zh-Hant");
    }

    private String read(String locale) {
        return Api.visitor().get("/faq/articles/" + slug + "?locale=" + locale).text("/locale");
    }

    private String accepted(String languages) {
        return Api.visitor()
                .with("Accept-Language", languages)
                .get("/faq/articles/" + slug)
                .expect(200)
                .text("/locale");
    }

    private static Document page(String url) {
        return Jsoup.parse(Pages.visitor().get(url).expect(200).body());
    }

    private String only(String locale) {
        return word + locale.replace("-", "").toLowerCase(java.util.Locale.ROOT);
    }
}
