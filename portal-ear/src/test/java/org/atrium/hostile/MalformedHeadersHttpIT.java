package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.RawRequest;
import org.atrium.testing.RawRequest.RawAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read of a request is passed over, or refused with a reason; it is no failure of the portal's. */
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
                "If-None-Match | \"",
                "If-Match | zz",
                "If-Modified-Since | yesterday",
                "Accept-Encoding | gzip;q=x, ;",
                "X-Forwarded-For | :::, [, 1.2.3.4.5",
                "Forwarded | for=\"[",
                "Referer | %%",
                "Origin | %%"
            })
    void whatCannotBeReadIsPassedOver(String header, String value) {
        for (String door : DOORS) {
            RawAnswer answer = RawRequest.of("GET", door).with(header, value).send();
            assertThat(answer.status())
                    .as("%s with %s: %s", door, header, value)
                    .isEqualTo(200);
        }
    }

    @Test
    void theLongestHeadersAreNoFailureEither() {
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
    void aBodyOfATypeThatIsNoneIsRefusedAsAProblem() {
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
    void manyCookiesDoNotHurt() {
        String cookies = IntStream.range(0, 5_000).mapToObj(i -> "c" + i + "=1").collect(Collectors.joining("; "));
        for (String door : DOORS) {
            assertThat(RawRequest.of("GET", door).with("Cookie", cookies).send().status())
                    .as(door)
                    .isEqualTo(200);
        }
    }

    @Test
    void aFormOfTooManyFieldsIsRefused() {
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
    void aPathWithoutEndIsRefused(String part) {
        for (String before : List.of("/", "/nothing/", "/desk/", "/orders/", "/forum/thread/1/", "/api/v1/orders/")) {
            String path = before + part.repeat(60_000 / part.length());
            assertThat(RawRequest.of("GET", path).send().status())
                    .as("%s%s…", before, part)
                    .isBetween(400, 499);
        }
    }

    @Test
    void noAddressIsMadeOfTheHostARequestNames() {
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
    void whatIsReadTakesNoOtherMethod() {
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
    void aSecretOfALinkGoesNoFurther() {
        for (String page :
                List.of("/reset?token=", "/verify?token=", "/confirm-email?tok%65n=", "/unsubscribe?a=b&token=")) {
            RawAnswer answer = RawRequest.of("GET", page + "Sesame-123").send();
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.text())
                    .as(page)
                    .doesNotContain("next=", "tok%2565n")
                    .containsPattern("href=\"/signin\"");
        }
    }
}
