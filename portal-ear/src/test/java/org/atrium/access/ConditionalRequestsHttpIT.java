package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** RFC 9110, 13: at every door the same conditions mean the same. */
@ArquillianTest
@RunAsClient
@Tag("once")
class ConditionalRequestsHttpIT {

    private static final List<String> READ = List.of(
            "/",
            "/help",
            "/community",
            "/forum/category/kitchen-table",
            "/feeds/community.atom",
            "/sitemap.xml",
            "/sitemap/pages.xml",
            "/api/v1/search?q=kettle",
            "/resources/portal/js/portal.js",
            "/assets/00000000/css/portal.css",
            "/openapi");

    @Test
    void unchangedAnswersAreNotModified() {
        for (String path : READ) {
            String tag;
            List<RawAnswer> answers;
            int attempts = 0;
            do {
                tag = tag(path);
                assertThat(tag).as(path).matches("(W/)?\"[^\"]+\"");
                answers = whenKnown(path, tag);
                attempts++;
                // A page that has grown old meanwhile has another tag.
            } while (!tag(path).equals(tag) && attempts < 3);
            assertThat(answers).as("%s of %s", tag, path).hasSize(17).allSatisfy(answer -> assertThat(answer.status())
                    .isEqualTo(304));
            assertThat(answers)
                    .extracting(answer -> answer.header("ETag"))
                    .as(path)
                    .containsOnly(tag);
            String opaque = opaque(tag);
            for (String other : List.of("\"x\"", "W/\"x\"", opaque.substring(1), "\"" + opaque, "x*", "\"*\"", "")) {
                assertThat(RawRequest.of("GET", path)
                                .with("If-None-Match", other)
                                .with("If-Modified-Since", "Sun, 01 Jan 2090 00:00:00 GMT")
                                .send()
                                .status())
                        .as("%s, If-None-Match: %s", path, other)
                        .isEqualTo(200);
            }
        }
    }

    private static String tag(String path) {
        return RawRequest.of("GET", path).send().header("ETag");
    }

    private static List<RawAnswer> whenKnown(String path, String tag) {
        String opaque = opaque(tag);
        Stream<RawAnswer> inOneLine = Stream.of(
                        tag,
                        opaque,
                        "W/" + opaque,
                        "*",
                        " * ",
                        "\"x\", " + opaque,
                        "\"a,b\",W/" + opaque + " , \"c\"",
                        "nonsense, " + tag)
                .flatMap(known -> Stream.of("GET", "HEAD").map(method -> RawRequest.of(method, path)
                        .with("If-None-Match", known)
                        .send()));
        Stream<RawAnswer> inTwoLines = Stream.of(RawRequest.of("GET", path)
                .with("If-None-Match", "\"x\"")
                .with("If-None-Match", tag)
                .send());
        return Stream.concat(inOneLine, inTwoLines).toList();
    }

    private static String opaque(String tag) {
        return tag.replaceFirst("^W/", "");
    }

    @Test
    void privateAnswersAreConditionalToo() {
        Api customer = Api.as(Person.CUSTOMER);
        String tag = customer.get("/me").expect(200).header("ETag");
        Answer known =
                customer.with("If-None-Match", "\"x\", W/" + tag).get("/me").expect(304);
        assertThat(known.body()).isEmpty();
        customer.with("If-None-Match", "\"x\"").get("/me").expect(200);
    }

    @Test
    void ifMatchAppliesToTheNamedVersionsOnly() {
        Api customer = Api.as(Person.aCustomer());
        for (String form :
                List.of("%s", "%s, \"zzz\"", "\"zzz\",%s", "\"999999\", %s", "%s , \"999999\"", "*", " * ", "x, %s")) {
            String tag = customer.get("/me").expect(200).header("ETag");
            change(customer.with("If-Match", form.formatted(tag))).expect(200);
        }
        for (String form :
                List.of("W/%s", "\"x\", W/%s", "\"zzz\"", "W/\"*\"", "\"*\"", "\"999999\", \"0\"", "\"%s", "x")) {
            String tag = customer.get("/me").expect(200).header("ETag");
            Answer refused = change(customer.with("If-Match", form.formatted(tag)));
            assertThat(refused.status()).as(form).isEqualTo(412);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        }
        String tag = customer.get("/me").expect(200).header("ETag");
        change(customer.with("If-Match", "\"zzz\"").with("If-Match", tag)).expect(200);
        change(customer.with("If-Match", "\"zzz\"").with("If-Match", tag)).expect(412);
    }

    @Test
    void pagesOfSignedInViewersAreNotCached() {
        Pages nora = Pages.as(Person.CUSTOMER);
        nora.get("/community", "If-None-Match", "*").expect(200);
        nora.get("/account/profile", "If-None-Match", "*").expect(200);
    }

    private static Answer change(Api api) {
        return api.patch("/me", Json.of("fullName", "Nora " + UUID.randomUUID()));
    }
}
