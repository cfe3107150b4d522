package org.atrium.faq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.SearchWaiting;
import org.atrium.testing.Uploads;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Articles from writing to being found, voted on and put away. */
@ArquillianTest
@RunAsClient
class ArticlesHttpIT {

    /** A word no other test's article has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void onlyPublishedArticlesAreFound() {
        String draft = create("DRAFT").text("/slug");
        Api.visitor().get("/faq/articles/" + draft).expect(404);
        Api.as(Person.CUSTOMER).get("/faq/articles/" + draft).expect(404);

        Api.as(Person.AGENT)
                .patch("/faq/articles/" + draft, Json.of("status", "PUBLISHED"))
                .expect(200);
        await(1);
        Api.visitor().get("/faq/articles/" + draft).expect(200);

        Api.as(Person.AGENT)
                .patch("/faq/articles/" + draft, Json.of("status", "ARCHIVED"))
                .expect(200);
        await(0);
        Api.visitor().get("/faq/articles/" + draft).expect(404);
    }

    @Test
    void hitsAreReadPageByPage() {
        for (int i = 0; i < 4; i++) {
            create("PUBLISHED");
        }
        for (String path : List.of("/faq/articles?limit=3&q=" + word, "/search?limit=3&q=" + word)) {
            SearchWaiting.await(
                    "all to be found",
                    path.replace("limit=3", "limit=5"),
                    answer -> answer.at("/items").size() == 4);
            Answer first = Api.as(Person.CUSTOMER).get(path).expect(200);
            assertThat(first.at("/items")).hasSize(3);
            Answer second = Api.as(Person.CUSTOMER)
                    .get(path + "&cursor=" + first.text("/next"))
                    .expect(200);
            assertThat(second.at("/items")).hasSize(1);
            assertThat(second.at("/next").isNull()).isTrue();
            String last = second.text(path.startsWith("/search") ? "/items/0/url" : "/items/0/slug");
            assertThat(first.at("/items").findValuesAsText(path.startsWith("/search") ? "url" : "slug"))
                    .hasSize(3)
                    .doesNotContain(last);
            Api.visitor().get(path + "&cursor=nonsense").expect(422);
        }
        SearchWaiting.await(
                "suggestions",
                "/suggestions?limit=2&q=" + word,
                answer -> answer.at("/items").size() == 2);
        Api.visitor().get("/suggestions?limit=0&q=" + word).expect(422);
    }

    @Test
    void highlightsAreSafeHtml() {
        create("PUBLISHED");
        await(1);
        assertThat(highlights(Api.visitor().get(found()).expect(200)))
                .first(STRING)
                .contains("<mark>" + word + "</mark>")
                .contains("&lt;img src=x")
                .doesNotContain("<img");
    }

    @Test
    void deskFiltersByStatusInAnyCase() {
        Pages agent = Pages.as(Person.AGENT);
        for (String status : List.of("DRAFT", "draft", "nonsense")) {
            String page =
                    agent.get("/desk/articles?status=" + status).expect(200).body();
            assertThat(Jsoup.parse(page).select(".tabs [aria-current]").text())
                    .isEqualTo(status.equals("nonsense") ? "All" : "Draft");
        }
    }

    @Test
    void relatedArticlesAreShown() {
        Answer other = create("PUBLISHED");
        String draft = create("DRAFT").text("/number");
        String slug = create("PUBLISHED").text("/slug");
        Api agent = Api.as(Person.AGENT);
        String path = "/faq/articles/" + slug;

        agent.patch(path, Json.of("related", List.of(other.text("/number"), draft, slug)))
                .expect(200);
        Answer read = Api.as(Person.CUSTOMER).get(path).expect(200);
        assertThat(read.at("/related").findValuesAsText("slug")).containsExactly(other.text("/slug"));
        assertThat(Pages.as(Person.AGENT).get("/faq/edit/" + slug).expect(200).body())
                .contains(other.text("/number") + ", " + draft);

        Answer kept = agent.patch(path, Json.of("title", "Still " + word)).expect(200);
        assertThat(kept.at("/related").size()).isEqualTo(1);
        Answer refused = agent.patch(path, Json.of("related", List.of("FAQ-0"))).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("related");
        Pages.as(Person.AGENT)
                .submit("/faq/edit/" + slug, "form", Map.of("related", draft))
                .expect(302);
        assertThat(agent.get(path).expect(200).at("/related").size()).isZero();
    }

    @Test
    void writersSeeFormerRevisions() {
        String slug = create("PUBLISHED").text("/slug");
        Api.as(Person.AGENT)
                .patch("/faq/articles/" + slug, Json.of("body", "Something else."))
                .expect(200);
        var versions = Jsoup.parse(Pages.as(Person.AGENT)
                        .get("/faq/edit/" + slug)
                        .expect(200)
                        .body())
                .select("details li");
        assertThat(versions.eachText()).hasSize(2).allMatch(version -> version.contains("by Otto Brandt"));
        assertThat(versions.get(0).select("pre").text()).isEqualTo("Something else.");
        assertThat(versions.get(1).select("pre").text()).startsWith("The word " + word);
        Pages.as(Person.AGENT).get("/faq/edit/how-to-descale-a-kettle").expect(200);
    }

    @Test
    void numberWorksAsAddress() {
        Answer made = create("PUBLISHED");
        String number = made.text("/number");
        assertThat(Api.visitor().get("/faq/articles/" + number).expect(200).text("/slug"))
                .isEqualTo(made.text("/slug"));
        assertThat(Pages.visitor()
                        .get("/faq/article/" + number.toLowerCase(Locale.ROOT))
                        .expect(301)
                        .header("Location"))
                .endsWith("/faq/article/" + made.text("/slug"));
    }

    @Test
    void articlesAreFoundByNumber() {
        Answer made = create("DRAFT");
        String digits = made.text("/number").substring("FAQ-".length());
        for (String typed : List.of(made.text("/number").toLowerCase(Locale.ROOT), "Article+" + digits, digits)) {
            assertThat(Api.visitor().get("/search?in=faq&q=" + typed).body()).doesNotContain(made.text("/slug"));
            assertThat(Api.as(Person.AGENT).get("/search?in=faq&q=" + typed).text("/items/0/url"))
                    .endsWith(made.text("/slug"));
        }
        Api.as(Person.AGENT)
                .patch("/faq/articles/" + made.text("/slug"), Json.of("status", "PUBLISHED"))
                .expect(200);
        await(1);
        for (String path : List.of("/search?in=faq&q=" + digits, "/suggestions?q=" + made.text("/number"))) {
            SearchWaiting.await(
                    "the article of that number", path, answer -> answer.body().contains("\"About " + word + "\""));
        }
    }

    @Test
    void translationsAreWrittenOnThePage() {
        String slug = create("PUBLISHED").text("/slug");
        Pages agent = Pages.as(Person.AGENT);
        String german = "/faq/edit/" + slug + "?language=de";
        assertThat(agent.find(german, "#body").val()).isEmpty();
        assertThat(agent.find(german, "main").text()).contains("There is no German version yet.", "About " + word);
        assertThat(agent.submit(german, "form", "/faq/edit/" + slug, Map.of("title", "Ohne Text"))
                        .expect(200)
                        .body())
                .contains("error-summary");

        agent.submit(german, "form", "/faq/edit/" + slug, Map.of("title", "Zu " + word, "body", "Entkalken."))
                .expect(302);

        assertThat(agent.find(german, "#title").val()).isEqualTo("Zu " + word);
        assertThat(agent.find("/faq/edit/" + slug, "#title").val()).isEqualTo("About " + word);
        Pages visitor = Pages.visitor();
        String other = visitor.find("/faq/article/" + slug, "a[hreflang=de]").attr("href");
        assertThat(visitor.find(other, "h1").text()).isEqualTo("Zu " + word);
        assertThat(visitor.find(other, "a[hreflang=en]").text()).isEqualTo("English");
        Api.as(Person.AGENT)
                .patch("/faq/articles/" + slug, Json.of("locale", "fr", "title", "Sans texte"))
                .expect(422);
    }

    @Test
    void concurrentEditsAreShownNextToTheInput() {
        String path = "/faq/edit/" + create("PUBLISHED").text("/slug");
        Pages agent = Pages.as(Person.AGENT);
        Map<String, String> late = agent.form(path, "form");
        late.putAll(Map.of("body", "My words.", "tags", "mine", "republish", ""));
        agent.submit(path, "form", Map.of("body", "Their words.", "summary", "Their summary"))
                .expect(302);

        Document refused = Jsoup.parse(agent.post(path, late).expect(200).body());
        FormElement form = refused.expectForm("form[id=form]");

        assertThat(refused.text()).contains("Somebody changed this while you were editing it.", "Their words.");
        assertThat(form.expectFirst("#body").val()).isEqualTo("My words.");
        assertThat(form.expectFirst("#summary").val()).isEqualTo("Their summary");
        agent.press(form.expectFirst("#republish"), Map.of()).expect(302);
        assertThat(agent.find(path, "#body").val()).isEqualTo("My words.");
        assertThat(agent.find(path, "#summary").val()).isEqualTo("Their summary");
        assertThat(agent.find(path, "#tags").val()).isEqualTo("mine");
    }

    @Test
    void onlyStaffWrite() {
        Api.visitor().post("/faq/articles", article("PUBLISHED")).expect(401);
        Api.as(Person.CUSTOMER).post("/faq/articles", article("PUBLISHED")).expect(404);
        Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", "", "body", "Words"))
                .expect(422);
    }

    @Test
    void votesAreCountedOncePerReader() {
        String slug = create("PUBLISHED").text("/slug");
        vote(slug, true);
        vote(slug, true);
        assertThat(votes(slug)).containsExactly(1, 0);
        vote(slug, false);
        assertThat(votes(slug)).containsExactly(0, 1);
    }

    @Test
    void anArticleThatAnswersAMessageToSupportCountsAndNothingIsSent() {
        String slug = create("PUBLISHED").text("/slug");
        String subject = "Answered " + slug;
        Pages customer = Pages.as(Person.CUSTOMER);
        for (var writing :
                Map.of("/contact", Pages.visitor(), "/ticket/new", customer).entrySet()) {
            String path = writing.getKey();
            Map<String, String> form = writing.getValue().form(path, "form");
            form.putAll(Map.of("form:subject", subject, "form:body", "It stops.", "answered", "/faq/article/" + slug));

            assertThat(writing.getValue().post(path, form).expect(200).body())
                    .contains("Nothing was sent.", "No, I still want to write", "It stops.", "data-unsent")
                    .doesNotContain("data-done");
        }
        assertThat(votes(slug)).containsExactly(2, 0);
        assertThat(customer.get("/tickets").body()).doesNotContain(subject);

        Map<String, String> form = customer.form("/ticket/new", "form");
        form.putAll(Map.of("form:subject", "Lost", "form:body", "Where is it?", "answered", "/faq/article/gone-since"));
        assertThat(customer.post("/ticket/new", form).expect(200).body()).contains("Nothing was sent.");

        vote(slug, false);
        form.put("answered", "/faq/article/" + slug);
        assertThat(customer.post("/ticket/new", form).expect(200).body()).contains("Nothing was sent.");
        assertThat(votes(slug)).as("what was said before stays").containsExactly(1, 1);
    }

    @Test
    void aLinkIsNoAnswerToAMessage() {
        String slug = create("PUBLISHED").text("/slug");
        String path = "/ticket/new?answered=/faq/article/" + slug;

        Pages.as(Person.CUSTOMER)
                .submit(path, "form", Map.of("form:subject", "Linked " + slug, "form:body", "It stops."))
                .expect(302);

        assertThat(votes(slug)).containsExactly(0, 0);
    }

    @Test
    void withoutScriptsAnswersAreLookedForByWhatIsTyped() {
        String article = "/faq/article/" + create("PUBLISHED").text("/slug");
        await(1);
        Pages customer = Pages.as(Person.CUSTOMER);
        for (String path : List.of("/ticket/new", "/ticket/new?subject=Something", "/forum/ask")) {
            String form = path.equals("/forum/ask") ? "ask" : "form";
            Map<String, String> typed = customer.form(path, form);
            typed.putAll(Map.of("form:subject", "About " + word, "ask:title", "About " + word, "similar", "1"));

            assertThat(Jsoup.parse(customer.post(path, typed).expect(200).body())
                            .select("[data-similar] a[href='" + article + "']"))
                    .as(path)
                    .hasSize(1);
        }
    }

    @Test
    void numbersOfPublishedArticlesAreLinksAndInThePreviewToo() {
        String number = create("PUBLISHED").text("/number");
        String draft = create("DRAFT").text("/number");
        String body = "See " + number + ", not " + draft + " or FAQ-999999999.";
        Pages agent = Pages.as(Person.AGENT);
        Map<String, String> typed = agent.form("/faq/edit", "form");
        typed.putAll(Map.of("body", body, "preview", "body"));
        assertThat(Jsoup.parse(agent.post("/faq/edit", typed).expect(200).body())
                        .select("[data-preview=body] a")
                        .eachAttr("href"))
                .containsExactly("/faq/article/" + number);

        String slug = Api.as(Person.AGENT)
                .post("/faq/articles", Json.of("title", "All " + word, "body", body, "status", "PUBLISHED"))
                .expect(201)
                .text("/slug");
        assertThat(Pages.visitor().get("/faq/article/" + slug).expect(200).body())
                .contains("href=\"/faq/article/" + number)
                .doesNotContain("href=\"/faq/article/" + draft, "href=\"/faq/article/FAQ-999999999");
    }

    @Test
    void visitorsAndCustomersVoteOnThePage() {
        String slug = create("PUBLISHED").text("/slug");
        String page = "/faq/article/" + slug;
        for (Pages reader : List.of(Pages.visitor(), Pages.as(Person.CUSTOMER))) {
            assertThat(reader.submit(page, "helpful", Map.of()).expect(302).header("Location"))
                    .endsWith(page + "?voted=yes#helpful");
            assertThat(reader.get(page + "?voted=yes").expect(200).body()).contains("Thank");
        }
        assertThat(votes(slug)).containsExactly(2, 0);

        Answer why = Pages.visitor()
                .submit(page + "?voted=no", "helpful", Map.of("reason", "UNCLEAR", "comment", "x".repeat(2000)));
        assertThat(why.expect(200).body()).contains("error-summary");
        Pages.visitor()
                .submit(page + "?voted=no", "helpful", Map.of("reason", "UNCLEAR", "comment", "Which button?"))
                .expect(302);
        assertThat(votes(slug)).containsExactly(1, 1);
    }

    @Test
    void formerAddressesRedirect() {
        Answer made = create("DRAFT");
        Answer renamed = Api.as(Person.AGENT)
                .patch(
                        "/faq/articles/" + made.text("/slug"),
                        Json.of("title", "Renamed " + word, "status", "PUBLISHED"))
                .expect(200);
        assertThat(renamed.text("/slug")).isNotEqualTo(made.text("/slug"));
        assertThat(Api.visitor()
                        .get("/faq/articles/" + made.text("/slug"))
                        .expect(200)
                        .text("/slug"))
                .isEqualTo(renamed.text("/slug"));
    }

    @Test
    void contentAndStatusChangeAtomically() {
        String slug = create("PUBLISHED").text("/slug");
        Api.as(Person.AGENT)
                .patch("/faq/articles/" + slug, Json.of("title", "Refused " + word, "status", "IN_REVIEW"))
                .expect(409);
        assertThat(Api.as(Person.AGENT).get("/faq/articles/" + slug).expect(200).text("/title"))
                .isEqualTo("About " + word);

        Answer done = Api.as(Person.AGENT)
                .patch("/faq/articles/" + slug, Json.of("title", "Done with " + word, "status", "ARCHIVED"))
                .expect(200);
        assertThat(done.text("/title")).isEqualTo("Done with " + word);
        assertThat(done.text("/status")).isEqualTo("ARCHIVED");
    }

    @Test
    void sameStatusIsNoChange() {
        for (String status : List.of("DRAFT", "PUBLISHED")) {
            String number = create(status).text("/number");
            Answer done = Api.as(Person.AGENT)
                    .patch("/faq/articles/" + number, Json.of("title", status + " " + word, "status", status))
                    .expect(200);
            assertThat(done.text("/title")).isEqualTo(status + " " + word);
            assertThat(done.text("/status")).isEqualTo(status);
            Api.as(Person.AGENT)
                    .patch("/faq/articles/" + number, Json.of("status", status))
                    .expect(200);
            assertThat(Api.as(Person.ADMIN)
                            .get("/admin/audit?q=" + number)
                            .expect(200)
                            .body())
                    .doesNotContain(status + " → " + status);
        }
    }

    @Test
    void statusCannotBeCleared() {
        Answer refused = Api.as(Person.AGENT)
                .patch("/faq/articles/" + create("DRAFT").text("/slug"), Json.of("title", "Refused", "status", null))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("status");
    }

    @Test
    void blankParametersAreIgnored() {
        create("PUBLISHED");
        await(1);
        Answer found =
                Api.visitor().get("/faq/articles?locale=&category=&q=" + word).expect(200);
        assertThat(found.at("/items").size()).isEqualTo(1);
        assertThat(Api.visitor()
                        .get("/faq/articles?locale=&category=")
                        .expect(200)
                        .at("/items"))
                .isNotEmpty();
    }

    @Test
    void unchangedAnswerIsNotModified() {
        Answer first = Api.visitor().get("/faq/categories").expect(200);
        assertThat(first.header("Cache-Control")).startsWith("public");
        Api.visitor()
                .with("If-None-Match", first.header("ETag"))
                .get("/faq/categories")
                .expect(304);
        assertThat(Api.as(Person.CUSTOMER).get("/faq/categories").expect(200).header("Cache-Control"))
                .startsWith("private");
    }

    @Test
    void filesOfAnArticleAreReadWithItAndItsVideosPlay() {
        Api agent = Api.as(Person.AGENT);
        String video =
                Uploads.send(agent, "descale.mp4", Uploads.mp4()).expect(201).text("/id");
        String captions = Uploads.text(agent, "descale.vtt", "WEBVTT\n\n00:00.000 --> 00:02.000\nPour it in.");
        String leaflet = Uploads.text(agent, "leaflet.txt", "Descale it.");
        Answer written = agent.post(
                        "/faq/articles",
                        Json.of(
                                "title",
                                "About " + word,
                                "body",
                                "Watch:\n\n[Descaling](/files/" + video + ")\n[English](/files/" + captions + ")",
                                "status",
                                "DRAFT",
                                "files",
                                List.of(leaflet)))
                .expect(201);
        String article = "/faq/articles/" + written.text("/slug");
        assertThat(written.text("/files/0/name")).isEqualTo("leaflet.txt");
        for (String file : List.of(video, captions, leaflet)) {
            Api.visitor().get("/files/" + file).expect(404);
            Api.as(Person.MODERATOR).get("/files/" + file).expect(200);
        }
        agent.patch(article, Json.of("status", "PUBLISHED")).expect(200);
        for (String file : List.of(video, captions, leaflet)) {
            Api.visitor().get("/files/" + file).expect(200);
        }
        assertThat(Api.visitor().get("/files/" + captions).header("Content-Type"))
                .startsWith("text/vtt");

        Answer page = Pages.visitor().get("/faq/article/" + written.text("/slug"));
        Document read = Jsoup.parse(page.expect(200).body());
        assertThat(page.header("Content-Security-Policy")).contains("media-src 'self'");
        assertThat(read.select("video[controls][src='/files/" + video + "'] a").text())
                .isEqualTo("Descaling");
        assertThat(read.select("video track").attr("src")).isEqualTo("/files/" + captions);
        assertThat(read.select(".files a").text()).contains("leaflet.txt");

        agent.patch(article, Json.of("summary", "In a film.")).expect(200);
        assertThat(agent.get(article).at("/files")).hasSize(1);
        agent.patch(article, Json.of("files", List.of())).expect(200);
        assertThat(agent.get(article).at("/files")).isEmpty();
        Api.visitor().get("/files/" + leaflet).expect(404);
        Api.visitor().get("/files/" + video).expect(200);
    }

    private Answer create(String status) {
        return Api.as(Person.AGENT).post("/faq/articles", article(status)).expect(201);
    }

    private Object article(String status) {
        return Json.of(
                "title", "About " + word,
                "body", "The word " + word + " and `<img src=x onerror=alert(1)>` beside it.",
                "status", status);
    }

    private void await(int count) {
        SearchWaiting.await(
                count + " articles found", found(), answer -> highlights(answer).size() == count);
    }

    private String found() {
        return "/search?in=faq&q=" + word;
    }

    private static List<String> highlights(Answer found) {
        return found.json().findValuesAsText("highlight");
    }

    private static void vote(String slug, boolean helpful) {
        Api.as(Person.CUSTOMER)
                .post("/faq/articles/" + slug + "/votes", Json.of("helpful", helpful))
                .expect(204);
    }

    private static List<Integer> votes(String slug) {
        Answer article = Api.as(Person.CUSTOMER).get("/faq/articles/" + slug).expect(200);
        return List.of(article.at("/helpful").asInt(), article.at("/unhelpful").asInt());
    }
}
