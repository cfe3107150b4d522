package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A page is what its address says, a form is what a page of the portal sends: nothing else gets in by either. */
@ArquillianTest
@RunAsClient
class PageRequestsHttpIT {

    private static final String OURS = "Sec-Fetch-Site";

    private final String lie = "The shop is closed " + UUID.randomUUID();

    @Test
    void whatCameInABodyIsOnNobodysPage() {
        for (String page : List.of("/forum/category/kitchen-table", "/community", "/help", "/search")) {
            Map<String, String> body = Map.of("tag", lie, "q", lie, "show", lie, "cursor", lie);
            for (String method : List.of("GET", "POST", "HEAD", "PUT", "DELETE", "PATCH")) {
                Answer answer = Pages.visitor().send(method, page, body);
                assertThat(answer.body()).as("%s %s", method, page).doesNotContain(lie);
                assertThat(answer.status())
                        .as("%s %s", method, page)
                        .isEqualTo(List.of("GET", "HEAD").contains(method) ? 200 : 405);
            }
            assertThat(Pages.visitor().get(page).expect(200).body()).doesNotContain(lie);
        }
    }

    @Test
    void aReadingWithABodyIsNotKeptForOthers() {
        String page = "/forum/category/kitchen-table?show=" + UUID.randomUUID();
        Answer withBody = Pages.visitor().send("GET", page, Map.of("tag", lie));
        assertThat(withBody.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(withBody.http().headers().firstValue("ETag")).isEmpty();
        Answer alone = Pages.visitor().get(page).expect(200);
        assertThat(alone.header("Cache-Control")).startsWith("public");
        String kept = alone.header("ETag");
        assertThat(Pages.visitor()
                        .send("GET", page, Map.of("tag", lie), "If-None-Match", kept)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBodyDoesNotDecideWhatVisitorsFind() {
        String question = "/api/v1/search?q=kettle+" + UUID.randomUUID();
        Pages.visitor().send("GET", question, Map.of("in", "nowhere", "q", lie)).expect(200);
        Pages.visitor().get(question).expect(200);
    }

    @Test
    void pagesNameTheMethodsTheyTake() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "MOVE")) {
            Answer refused = Pages.visitor().send(method, "/help", Map.of()).expect(405);
            assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        }
        Answer options = Pages.visitor().send("OPTIONS", "/help", Map.of()).expect(204);
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void aLinkVotesForNobody() {
        String slug = article();
        Pages reader = Pages.visitor();
        Map<String, String> form = reader.form("/faq/article/" + slug, "helpful");
        String link = "/faq/article/" + slug
                + "?helpful=helpful&no=no&jakarta.faces.ViewState=stateless&jakarta%2efaces.source=no";
        for (String method : List.of("GET", "HEAD")) {
            reader.send(method, link, Map.of()).expect(200);
            Map<String, String> body = new TreeMap<>(form);
            body.put("no", "no");
            reader.send(method, "/faq/article/" + slug, body, OURS, "same-origin")
                    .expect(200);
        }
        reader.send("POST", link, Map.of("helpful", "helpful", "no", "no"), OURS, "same-origin")
                .expect(400);
        assertThat(votes(slug)).containsExactly(0, 0);
    }

    @Test
    void aFormWithoutATokenOfOursIsTakenFromOurPagesOnly() {
        String slug = article();
        String page = "/faq/article/" + slug;
        Map<String, String> vote = new TreeMap<>(Pages.visitor().form(page, "helpful"));
        vote.put("no", "no");
        Pages.visitor().send("POST", page, vote).expect(403);
        for (String site : List.of("cross-site", "same-site", "none", "same-origin, cross-site", "")) {
            Pages.visitor().send("POST", page, vote, OURS, site).expect(403);
        }
        for (String origin : List.of("https://elsewhere.example", "null", Api.portal() + ".example")) {
            Pages.visitor().send("POST", page, vote, "Origin", origin).expect(403);
        }
        Pages.visitor()
                .send("POST", page, vote, OURS, "same-origin", OURS, "cross-site")
                .expect(403);
        Pages.visitor()
                .send("POST", page, vote, OURS, "cross-site", "Origin", Api.portal())
                .expect(403);
        assertThat(votes(slug)).containsExactly(0, 0);

        Pages.visitor().send("POST", page, vote, OURS, "same-origin").expect(302);
        Pages.visitor().send("POST", page, vote, "Origin", Api.portal()).expect(302);
        assertThat(votes(slug)).as("one voter, one vote").containsExactly(0, 1);
    }

    @Test
    void aFormOfAnotherSiteIsRefusedWithItsToken() {
        Pages stranger = Pages.visitor();
        Map<String, String> form = new TreeMap<>(stranger.form("/signin", "form"));
        form.put("email", Person.CUSTOMER.email());
        form.put("password", Person.CUSTOMER.password());
        Answer refused =
                stranger.send("POST", "/signin", form, OURS, "cross-site").expect(403);
        assertThat(refused.body()).contains("sent from another site");
        assertThat(stranger.isSignedIn()).isFalse();
    }

    @Test
    void aTokenThatIsNoneIsAFormThatWaitedTooLong() {
        for (String page : List.of("/signin", "/register", "/forgot")) {
            Map<String, String> body = Map.of("form", "form", "jakarta.faces.ViewState", "stateless");
            Answer answer = Pages.visitor()
                    .send("POST", page, body, OURS, "same-origin")
                    .expect(302);
            assertThat(answer.header("Location")).startsWith("/errors/expired?back=");
        }
    }

    @Test
    void filesOfLibrariesAreNotServedHoweverTheyAreAskedFor() {
        for (String file : List.of(
                "faces.js?ln=jakarta.faces",
                "faces-uncompressed.js?ln=jakarta.faces",
                "jsf.js?ln=javax.faces",
                "omnifaces.js?ln=omnifaces",
                "fixviewstate.js?ln=omnifaces",
                "portal.js?ln=portal/js",
                "?ln=",
                "")) {
            String name = file.replace("?", ".xhtml?");
            for (String before : List.of("", "/signin", "/forum/thread", "/errors/404")) {
                for (String folder : List.of("/jakarta.faces.resource/", "/jakarta%2Efaces.resource/")) {
                    for (String written : List.of(file, name)) {
                        Answer answer = Pages.visitor().get(before + folder + written);
                        // Behind the name of a page it is that page, and nothing of a library.
                        assertThat(answer.header("Content-Type"))
                                .as(before + folder + written)
                                .startsWith("text/html");
                        assertThat(answer.status())
                                .as(before + folder + written)
                                .isIn(200, 404);
                    }
                }
            }
            Pages.visitor().get("/jakarta.faces.resource/" + file).expect(404);
            Pages.visitor().get("/jakarta.faces.resource/" + name).expect(404);
        }
    }

    @Test
    void aNewTicketIsAboutAnOrderOfOnesOwn() {
        Pages nora = Pages.as(Person.CUSTOMER);
        String own = Api.as(Person.CUSTOMER).get("/orders?limit=1").expect(200).text("/items/0/number");
        String hers = Api.as(Person.SECOND).get("/orders?limit=1").expect(200).text("/items/0/number");
        String markup = "%3C/option%3E%3C/select%3E%3Cmeta%20http-equiv=refresh%3E";
        assertThat(nora.get("/ticket/new?order=" + own).expect(200).body()).contains("value=\"" + own + "\" selected");
        assertThat(nora.get("/ticket/new?order=" + hers).expect(200).body()).doesNotContain("value=\"" + hers);
        assertThat(nora.get("/ticket/new?order=" + markup).expect(200).body()).doesNotContain("http-equiv=refresh");
    }

    private static String article() {
        return Api.as(Person.AGENT)
                .post(
                        "/faq/articles",
                        Json.of(
                                "title", "A vote " + UUID.randomUUID(),
                                "body", "Words.",
                                "status", "PUBLISHED"))
                .expect(201)
                .text("/slug");
    }

    private static List<Integer> votes(String slug) {
        Answer article = Api.as(Person.CUSTOMER).get("/faq/articles/" + slug).expect(200);
        return List.of(article.at("/helpful").asInt(), article.at("/unhelpful").asInt());
    }
}
