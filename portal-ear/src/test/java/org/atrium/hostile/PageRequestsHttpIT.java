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
import org.atrium.testing.RawRequest;
import org.atrium.testing.RawRequest.RawAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page is what its address says, a form is what a page of the portal sends: nothing else gets in by either. */
@Tag("once")
@ArquillianTest
@RunAsClient
class PageRequestsHttpIT {

    private static final String OURS = "Sec-Fetch-Site";

    private final String lie = "The shop is closed " + UUID.randomUUID();

    @Test
    void bodyParametersDoNotShowOnPages() {
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
    void getWithBodyIsNotCached() {
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
    void bodyParametersDoNotFilterLists() {
        String question = "/api/v1/search?q=kettle+" + UUID.randomUUID();
        Pages.visitor().send("GET", question, Map.of("in", "nowhere", "q", lie)).expect(200);
        Pages.visitor().get(question).expect(200);
    }

    @Test
    void pagesNameTheirMethods() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "MOVE")) {
            Answer refused = Pages.visitor().send(method, "/help", Map.of()).expect(405);
            assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        }
        Answer options = Pages.visitor().send("OPTIONS", "/help", Map.of()).expect(204);
        assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void getRequestsDoNotAct() {
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
    void formsWithoutTokenAreAcceptedFromOwnPagesOnly() {
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
    void crossSiteFormsAreRefusedDespiteAToken() {
        Pages visitor = Pages.visitor();
        Map<String, String> form = new TreeMap<>(visitor.form("/signin", "form"));
        form.put("email", Person.CUSTOMER.email());
        form.put("password", Person.CUSTOMER.password());
        Answer refused =
                visitor.send("POST", "/signin", form, OURS, "cross-site").expect(403);
        assertThat(refused.body()).contains("sent from another site");
        visitor.send("POST", "/signin", form).expect(403);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void formsOpenedBeforeAnUpdateAreAccepted() {
        for (String state : List.of("stateless", "1:1", "-4714328374283:993847382", "", "rO0ABXVyABNb")) {
            Pages visitor = Pages.visitor();
            Map<String, String> form = new TreeMap<>(visitor.form("/signin", "form"));
            form.put("email", Person.CUSTOMER.email());
            form.put("password", Person.CUSTOMER.password());
            form.put("submit", "");
            form.put("jakarta.faces.ViewState", state);
            visitor.send("POST", "/signin", form, OURS, "same-origin").expect(302);
            assertThat(visitor.isSignedIn()).as(state).isTrue();
        }
    }

    @Test
    void formWithoutButtonIsShownAgain() {
        for (String page : List.of("/signin", "/register", "/forgot")) {
            Map<String, String> body = Map.of("form", "form", "jakarta.faces.ViewState", "stateless");
            Pages.visitor().send("POST", page, body, OURS, "same-origin").expect(200);
        }
    }

    /** Such as what to write the answer with, which Faces fail on where there is none of the name. */
    @Test
    void unknownFacesParametersAreRefused() {
        for (String name : List.of(
                "jakarta.faces.RenderKitId",
                "jakarta.faces.partial.ajax",
                "jakarta.faces.source",
                "jakarta.faces.behavior.event",
                "jakarta.faces.Resource",
                "jakarta.faces.ClientWindow")) {
            Pages visitor = Pages.visitor();
            Map<String, String> form = new TreeMap<>(visitor.form("/signin", "form"));
            form.put("email", Person.CUSTOMER.email());
            form.put("password", Person.CUSTOMER.password());
            form.put("submit", "");
            form.put(name, "NOPE");
            visitor.send("POST", "/signin", form, OURS, "same-origin").expect(400);
            assertThat(visitor.isSignedIn()).as(name).isFalse();
        }
    }

    @Test
    void crossSiteFormCannotSignOut() {
        Pages nora = Pages.as(Person.aCustomer());
        for (String site : List.of("cross-site", "same-site", "none", "same-origin, cross-site")) {
            nora.send("POST", "/signout", Map.of(), OURS, site).expect(403);
        }
        for (String origin : List.of("http://evil.example", "null", Api.portal() + ".example")) {
            Answer refused =
                    nora.send("POST", "/signout", Map.of(), "Origin", origin).expect(403);
            assertThat(refused.body()).contains("sent from another site");
        }
        assertThat(nora.isSignedIn()).isTrue();
        nora.get("/account/profile").expect(200);
        nora.send("POST", "/signout", Map.of(), "Origin", Api.portal()).expect(302);
        nora.get("/account/profile").expect(302);
    }

    /** The door is the one that is led to, however its address is spelled. */
    @Test
    void apiTokensDoNotOpenPages() {
        String token = token();
        for (String path : List.of(
                "/account/profile",
                "/api/%2e%2e/account/profile",
                "/api/../account/profile",
                "/api/v1/%2E%2E/../account/profile",
                "/api/./../account/profile",
                "/api/;x/../account/profile",
                "//api/../account/profile")) {
            RawAnswer answer = RawRequest.of("GET", path)
                    .with("Authorization", "Bearer " + token)
                    .send();
            assertThat(answer.status()).as(path).isIn(302, 404);
        }
        String cookie = "atrium=" + Pages.as(Person.CUSTOMER).cookie().value;
        for (String path : List.of("/api/v1/me", "/account/../api/v1/me", "/account/%2e%2e/api/v1/me")) {
            assertThat(RawRequest.of("GET", path).with("Cookie", cookie).send().status())
                    .as(path)
                    .isIn(401, 404);
        }
    }

    private static String token() {
        return Api.visitor()
                .post("/sessions", Json.of("email", Person.CUSTOMER.email(), "password", Person.CUSTOMER.password()))
                .expect(201)
                .text("/token");
    }

    @Test
    void noLibraryFileIsServed() {
        for (String file : List.of("/openapi", "/openapi?format=json")) {
            Pages.visitor().get(file).expect(200);
        }
        for (String file : List.of(
                "/webjars/bootstrap/5.3.8/css/bootstrap-reboot.min.css",
                "/webjars/bootstrap/5.3.8/js/bootstrap.js",
                "/webjars/bootstrap/5.3.8/js/bootstrap.bundle.min.js",
                "/webjars/bootstrap/5.3.8/css/bootstrap.css",
                "/webjars/bootstrap/5.3.8/css/bootstrap-reboot.min.css.map",
                "/resources/%2e%2e/webjars/bootstrap/5.3.8/js/bootstrap.js",
                "/resources/portal/../../webjars/bootstrap/5.3.8/js/bootstrap.js",
                "/omnifaces/omnifaces.js",
                "/omnifaces/sw.js")) {
            assertThat(RawRequest.of("GET", file).send().status()).as(file).isEqualTo(404);
            assertThat(RawRequest.of("HEAD", file).send().status()).as(file).isEqualTo(404);
        }
    }

    @Test
    void libraryFilesAreNotServedInAnySpelling() {
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
    void newTicketLinksOwnOrdersOnly() {
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
