package org.atrium.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.Sitemaps;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Feeds, sitemap and markup: well-formed, and nothing in them that a visitor could not read. */
@ArquillianTest
@RunAsClient
class FeedsAndSitemapHttpIT {

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void feedShowsPublicThreadsOnly() throws Exception {
        String title = "<Kettle> & lid " + word;
        var thread = ask(Api.as(Person.CUSTOMER), title);
        String held = ask(Api.as(Person.aCustomer()), "Held " + word).text("/url");

        for (String path : new String[] {"/feeds/community.atom", "/feeds/category/kitchen-table.atom"}) {
            var answer = get(path);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/atom+xml");
            Document feed = xml(answer);
            assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
            assertThat(feed.getElementsByTagName("entry").item(0).getTextContent())
                    .contains(title);
            assertThat(answer.body()).contains(thread.text("/url")).doesNotContain("Held " + word);
        }
        assertThat(get("/feeds/category/no-such.atom").statusCode()).isEqualTo(404);
        assertThat(Sitemaps.text()).contains(thread.text("/url")).doesNotContain(held);
    }

    @Test
    void robotsTxtNamesTheSitemap() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Disallow: /account/", "Sitemap: ", "/sitemap.xml");
        assertThat(xml(get("/sitemap.xml")).getDocumentElement().getTagName()).isEqualTo("sitemapindex");
        assertThat(Sitemaps.parts())
                .startsWith("/sitemap/pages.xml", "/sitemap/articles-1.xml", "/sitemap/threads-1.xml");
        for (String part : Sitemaps.parts()) {
            Document sitemap = xml(get(part));
            assertThat(sitemap.getDocumentElement().getTagName()).isEqualTo("urlset");
        }
        assertThat(Sitemaps.text()).contains("/forum/category/kitchen-table<", "/faq/article/", "/forum/thread/");
        assertThat(get("/sitemap/threads-999999.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/articles-9.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/threads-0.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/orders-1.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void answersVaryByEncoding() throws Exception {
        String asset =
                Jsoup.parse(get("/help").body()).select("link[rel=stylesheet]").attr("href");
        for (String path : List.of(
                asset,
                "/robots.txt",
                "/sitemap.xml",
                "/sitemap/pages.xml",
                "/sitemap/threads-1.xml",
                "/feeds/community.atom",
                "/openapi",
                "/help",
                "/help/no-such",
                "/api/v1/faq/categories",
                "/api/v1/no-such")) {
            HttpResponse<String> answer = get(path);
            assertThat(String.join(", ", answer.headers().allValues("Vary")))
                    .as(path)
                    .contains("Accept-Encoding");
            answer.headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> assertThat(tag).as(path).startsWith("W/"));
        }
    }

    @Test
    void unchangedFeedIsNotModified() throws Exception {
        String feed = "/feeds/category/pans-and-knives.atom";
        String tag = get(feed).headers().firstValue("ETag").orElseThrow();
        var again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Api.portal() + feed))
                                .header("If-None-Match", tag)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void questionMarkupNamesTheAcceptedAnswer() throws Exception {
        Api customer = Api.as(Person.CUSTOMER);
        var thread = ask(customer, "Question " + word);
        String posts = "/forum/threads/" + thread.text("/id") + "/posts";
        String answer = Api.as(Person.SECOND)
                .post(posts, Json.of("body", "Descale it"))
                .expect(201)
                .text("/id");
        customer.post("/forum/threads/" + thread.text("/id") + "/acceptance", Json.of("post", Long.valueOf(answer)))
                .expect(204);

        String page = get(thread.text("/url")).body();

        assertThat(page)
                .contains(
                        "https://schema.org/QAPage",
                        "https://schema.org/Question",
                        "itemprop=\"acceptedAnswer\"",
                        "https://schema.org/Answer",
                        "property=\"og:title\" content=\"Question " + word)
                .doesNotContain("itemprop=\"\"");
    }

    private static org.atrium.testing.Answer ask(Api author, String title) {
        return Forum.start(author, "QUESTION", title, "It hums.").expect(201);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(Api.portal() + path)).build(), BodyHandlers.ofString());
    }

    private static Document xml(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(200);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
