package org.atrium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.platform.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders", "/forum/thread/42/kettle?cursor=x"})
    void acceptsPortalPaths(String path) {
        assertThat(Redirect.isPortalPath(path)).isTrue();
    }

    @BeforeEach
    void beSomewhere() {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/help/");
    }

    @AfterEach
    void beNowhere() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    /** The server sends the low byte of each character: of į a slash, of ŝ a backslash, of č and Ċ the end of a line. */
    @ParameterizedTest
    @CsvSource({
        "/įevil.example/, /%C4%AFevil.example/",
        "/Ŝevil.example, /%C5%9Cevil.example",
        "/orders?q=a\u010d\u010aSet-Cookie:b, /orders?q=a%C4%8D%C4%8ASet-Cookie:b",
        "/orders/注文-1, /orders/%E6%B3%A8%E6%96%87-1",
        "/forum/thread/1/%C4%AF#post-😀, /forum/thread/1/%C4%AF#post-%F0%9F%98%80",
        "/a b, /a%20b",
        "/a\ud83d, /a%3F",
        "https://portal.example/help/api/v1/orders/ż, https://portal.example/help/api/v1/orders/%C5%BC",
        "https://portal.example/help, https://portal.example/help"
    })
    void escapesTheAddress(String address, String sent) {
        assertThat(Redirect.orHome(address)).isEqualTo(sent);
        assertThat(address.startsWith("/")).isEqualTo(Redirect.isPortalPath(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "https://portal.example/helpful",
                "https://portal.example/help@evil.example",
                "javascript:alert(1)",
                "orders"
            })
    void externalTargetsBecomeTheHomePage(String address) {
        assertThat(Redirect.orHome(address)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "orders"
            })
    void refusesExternalTargets(String path) {
        assertThat(Redirect.isPortalPath(path)).isFalse();
    }
}
