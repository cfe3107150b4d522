package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.undertow.server.handlers.Cookie;
import io.undertow.util.Cookies;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerRequestGuardTest {

    private final HeaderMap headers = new HeaderMap();

    @BeforeEach
    void beSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "http://localhost:8080");
    }

    @AfterEach
    void beNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @Test
    void invalidCookiesAreDropped() {
        for (int sign = 0; sign < 256; sign++) {
            headers.clear();
            headers.add(Headers.COOKIE, "before=1; a=x" + (char) sign + "y; after=2");
            headers.add(Headers.COOKIE, (char) sign + "=b" + (char) sign);
            headers.add(Headers.COOKIE, "last=3");
            ServerRequestGuard.dropUnreadableCookies(headers);
            Set<Cookie> read = new TreeSet<>();
            assertThatCode(() -> Cookies.parseRequestCookies(200, false, headers.get(Headers.COOKIE), read))
                    .as("sign %d", sign)
                    .doesNotThrowAnyException();
            assertThat(read).extracting(Cookie::getName).contains("before", "after", "last");
        }
    }

    @Test
    void validCookiesStay() {
        headers.add(Headers.COOKIE, "a=\"x; y\"; b=1;c");
        ServerRequestGuard.dropUnreadableCookies(headers);
        assertThat(headers.get(Headers.COOKIE)).containsExactly("a=\"x; y\"; b=1;c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=",
                "multipart/form-data",
                " Multipart/Form-Data; boundary=x",
                "multipart/mixed; boundary=\"x"
            })
    void multipartBodiesAreDropped(String type) {
        headers.add(Headers.CONTENT_TYPE, type);
        ServerRequestGuard.dropMultipart(headers);
        assertThat(headers.get(Headers.CONTENT_TYPE)).containsExactly("application/octet-stream");
    }

    @Test
    void otherContentTypesStay() {
        headers.add(Headers.CONTENT_TYPE, "application/json;charset=UTF-8");
        ServerRequestGuard.dropMultipart(headers);
        assertThat(headers.getFirst(Headers.CONTENT_TYPE)).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void headersAreEscaped() {
        headers.add(Headers.LOCATION, "/\u012fevil.example");
        headers.add(new HttpString("Link"), "</a>; rel=\"next\"");
        headers.add(new HttpString("Link"), "<\u010d\u010aSet-Cookie: a=b>");
        headers.add(Headers.ETAG, "\"1\"");
        ServerRequestGuard.escapeHeaders(headers);
        assertThat(headers.get(Headers.LOCATION)).containsExactly("/%C4%AFevil.example");
        assertThat(headers.get("Link")).containsExactly("</a>; rel=\"next\"", "<%C4%8D%C4%8ASet-Cookie: a=b>");
        assertThat(headers.getFirst(Headers.ETAG)).isEqualTo("\"1\"");
    }

    @Test
    void externalLocationsAreRefused() {
        for (String out : List.of("//evil.example", "http://evil.example/", "http://localhost:8080.evil.example/")) {
            headers.put(Headers.LOCATION, out);
            ServerRequestGuard.escapeHeaders(headers);
            assertThat(headers.getFirst(Headers.LOCATION)).as(out).isEqualTo("/");
        }
    }
}
