package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read of a request is passed over, or refused with a reason; it is no failure of the portal's. */
@Tag("once")
@ArquillianTest
@RunAsClient
class MalformedHeadersHttpIT {

    private static final List<String> DOORS = List.of(
            "/api/v1/search?q=tea", "/community", "/signin", "/feeds/community.atom", "/sitemap.xml", "/robots.txt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept-Language | de;q=abc",
                "Accept-Language | de;q=, en;q=0.5;q=1",
                "Accept-Language | ;;;",
                "Accept-Language | *;q=2, ÿþ",
                "Accept | a",
                "Accept | a/b;q=x",
                "Accept | ;",
                "Accept | ,,,",
                "Accept | application/json;q=7",
                "Content-Type | x",
                "Content-Type | ;",
                "Content-Type | application/json;charset=nonsense",
                "Range | bytes=a-b",
                "Cookie | ;;=;a",
                "Cookie | atrium=\"; JSESSIONID=\"",
                "Cookie | a=Z\u00fcrich",
                "Cookie | a=Z\u00c3\u00bcrich; b=\u007f",
                "Content-Type | multipart/form-data; boundary=",
                "Content-Type | multipart/form-data; boundary=\"",
                "Content-Type | multipart/form-data; boundary=x",
                "Content-Type | multipart/mixed; boundary=",
                "If-None-Match | \"",
                "If-Match | zz",
                "If-Modified-Since | yesterday",
                "Accept-Encoding | gzip;q=x, ;",
                "X-Forwarded-For | :::, [, 1.2.3.4.5",
                "Forwarded | for=\"[",
                "Referer | %%",
                "Origin | %%"
            })
    void unreadableHeadersAreIgnored(String header, String value) {
        for (String door : DOORS) {
            RawAnswer answer = RawRequest.of("GET", door).with(header, value).send();
            assertThat(answer.status())
                    .as("%s with %s: %s", door, header, value)
                    .isEqualTo(200);
        }
    }

    @Test
    void invalidCookieDoesNotHideOthers() {
        String session = Pages.as(Person.CUSTOMER).cookie().value;
        for (String sign : List.of("\u00fc", "\u0001", "\u007f", "\u00ff", "\u0080")) {
            RawAnswer answer = RawRequest.of("GET", "/account/profile")
                    .with("Cookie", "city=Z" + sign + "rich; atrium=" + session + "; last=" + sign)
                    .send();
            assertThat(answer.status())
                    .as("a cookie with %x", (int) sign.charAt(0))
                    .isEqualTo(200);
        }
    }

    /** What a request may ask of a proxy, or of the server as a whole, is nothing the portal has. */
    @Test
    void invalidPathsAreRefused() {
        for (String target : List.of("*", "x", ";x", "https:help", "localhost:80", "help/../signin")) {
            for (String method : List.of("GET", "HEAD", "POST", "CONNECT")) {
                RawAnswer refused = RawRequest.of(method, target).send();
                assertThat(refused.status()).as("%s %s", method, target).isIn(400, 404, 405);
                assertThat(refused.text()).doesNotContain("io.undertow", "Exception");
            }
        }
        assertThat(RawRequest.of("GET", Api.portal() + "/help").send().status()).isEqualTo(200);
        assertThat(RawRequest.of("GET", Api.portal()).send().status()).isEqualTo(200);
    }

    @Test
    void unreadableAddressIsAProblemAnswer() {
        for (String part : List.of("%C0%AF", "%FF", "%ED%A0%80", "%E6%B3", "a%5B[b", "]", "x;a=%C0")) {
            for (String before :
                    List.of("/api/v1/forum/threads/", "/api/v1/orders/", "/api/v1/", "/api/v1/faq/articles/")) {
                RawAnswer refused = RawRequest.of("GET", before + part).send();
                assertThat(refused.status()).as(before + part).isEqualTo(400);
                assertThat(refused.header("Content-Type")).as(before + part).isEqualTo("application/problem+json");
                assertThat(refused.text()).doesNotContain("Exception", "%", "<html");
            }
        }
        for (String page : List.of("/forum/thread/%C0%AF", "/forum/category/%FF", "/faq/article/%ED%A0%80")) {
            assertThat(RawRequest.of("GET", page).send().status()).as(page).isEqualTo(404);
        }
    }

    @Test
    void pagesRefuseBodiesThatAreNoForm() {
        for (String type : List.of(
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "text/plain",
                "application/json")) {
            RawAnswer refused = RawRequest.of("POST", "/signin")
                    .with("Content-Type", type)
                    .with("Sec-Fetch-Site", "same-origin")
                    .body("jakarta.faces.ViewState=stateless")
                    .send();
            assertThat(refused.status()).as(type).isEqualTo(415);
            assertThat(refused.text()).contains("That did not work");
        }
    }

    @Test
    void longestHeadersCauseNoServerError() {
        for (String header : List.of("X-Forwarded-For", "Accept-Language", "Accept", "Referer", "If-None-Match")) {
            for (String value : List.of("1".repeat(3_000), "1,".repeat(3_000), "a/a;q=1,".repeat(3_000))) {
                for (String door : DOORS) {
                    assertThat(RawRequest.of("GET", door)
                                    .with(header, value)
                                    .send()
                                    .status())
                            .as("%s with %s", door, header)
                            .isIn(200, 406);
                }
            }
        }
    }

    @Test
    void invalidContentTypeIsAProblemAnswer() {
        for (String type : List.of("x", ";", "application/json;charset=nonsense", "application/json;charset=\"")) {
            RawAnswer refused = RawRequest.of("POST", "/api/v1/sessions")
                    .with("Content-Type", type)
                    .body("{}")
                    .send();
            assertThat(refused.status()).as(type).isEqualTo(415);
            assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void manyCookiesAreAccepted() {
        String cookies = IntStream.range(0, 5_000).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; "));
        for (String door : DOORS) {
            assertThat(RawRequest.of("GET", door).with("Cookie", cookies).send().status())
                    .as(door)
                    .isEqualTo(200);
        }
    }

    @Test
    void formsWithTooManyFieldsAreRefused() {
        String form = IntStream.range(0, 1_200).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        RawAnswer refused = RawRequest.of("POST", "/signin")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .body(form)
                .send();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("That did not work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/", "%20", "../", ";a=b", "//", "%2e%2e/"})
    void overlongPathsAreRefused(String part) {
        for (String before : List.of("/", "/nothing/", "/desk/", "/orders/", "/forum/thread/1/", "/api/v1/orders/")) {
            String path = before + part.repeat(60_000 / part.length());
            assertThat(RawRequest.of("GET", path).send().status())
                    .as("%s%s…", before, part)
                    .isBetween(400, 499);
        }
    }

    @Test
    void hostHeaderNeverMakesAnAddress() {
        for (String path : List.of(
                "/community.xhtml",
                "/forum/home.xhtml",
                "/resources",
                "/resources/portal",
                "/assets/00000000/js",
                "/webjars",
                "/webjars/bootstrap/5.3.8",
                "/errors",
                "/META-INF",
                "/forum",
                "/faq",
                "/desk",
                "/account",
                "/orders",
                "/signout")) {
            RawAnswer answer =
                    RawRequest.of("GET", path).with("Host", "elsewhere.example").send();
            assertThat(answer.status()).as(path).isLessThan(500);
            assertThat(answer.header("Location")).as(path).doesNotContain("elsewhere", "http:");
        }
        RawAnswer session = RawRequest.of("POST", "/api/v1/sessions")
                .with("Host", "elsewhere.example")
                .with("Content-Type", "application/json")
                .body(Api.json(Json.of("email", Person.CUSTOMER.email(), "password", Person.CUSTOMER.password())))
                .send();
        assertThat(session.status()).isEqualTo(201);
        assertThat(session.header("Location")).isEqualTo(Api.portal() + "/api/v1/sessions/current");
    }

    @Test
    void readOnlyResourcesTakeNoOtherMethod() {
        for (String path : List.of(
                "/robots.txt",
                "/feeds/community.atom",
                "/sitemap.xml",
                "/health/live",
                "/openapi",
                "/help",
                "/nothing")) {
            for (String method : List.of("PUT", "DELETE", "PATCH", "CONNECT", "MOVE", "get")) {
                RawAnswer refused = RawRequest.of(method, path).send();
                assertThat(refused.status()).as("%s %s", method, path).isEqualTo(405);
                assertThat(refused.header("Allow")).as("%s %s", method, path).startsWith("GET, HEAD, OPTIONS");
            }
            assertThat(RawRequest.of("TRACE", path).send().status()).isEqualTo(405);
            assertThat(RawRequest.of("OPTIONS", path).send().header("Allow")).doesNotContain("TRACE", "PUT", "DELETE");
        }
    }

    @Test
    void linkTokensAreNotPassedOn() {
        for (String page :
                List.of("/reset?token=", "/verify?token=", "/confirm-email?tok%65n=", "/unsubscribe?a=b&token=")) {
            RawAnswer answer = RawRequest.of("GET", page + "Sesame-123").send();
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.text())
                    .as(page)
                    .doesNotContain("next=", "tok%2565n")
                    .containsPattern("href=\"/signin\"");
        }
        String signIn = Pages.visitor()
                .get("/account/profile?a=b&token=Sesame-123")
                .expect(302)
                .header("Location");
        assertThat(signIn).contains("next=", "a%3Db").doesNotContain("Sesame");
    }
}
