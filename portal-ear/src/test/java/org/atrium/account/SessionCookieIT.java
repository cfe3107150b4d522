package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.atrium.platform.settings.Setting;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cookie of who signs in to the pages: no script reads it, and no connection without encryption carries it. */
@ArquillianTest
class SessionCookieIT {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private URI page;

    @BeforeEach
    void findIt() {
        page = URI.create(Setting.BASE_URL.required() + "/signin");
    }

    @AfterEach
    void askedAtItsOwnAddressAgain() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @Test
    void cookieIsHttpOnlyAndSameSiteWithoutTls() throws Exception {
        assertThat(cookie("atrium=")).contains("; HttpOnly", "; SameSite=Lax").doesNotContain("Secure");
        assertThat(shown().headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    /** The request that arrives is a plain one. */
    @Test
    void cookieIsSecureBehindATlsProxy() throws Exception {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example");
        assertThat(cookie("__Host-atrium="))
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain");
        assertThat(shown().headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(lasts -> assertThat(lasts).contains("max-age=31536000"));
    }

    /** What signing in sets. */
    private String cookie(String name) throws IOException, InterruptedException {
        String form = HIDDEN.matcher(shown().body())
                .results()
                .map(field -> field(field.group(1), field.group(2)))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form + "&" + field("email", "customer@example.com") + "&"
                        + field("password", "atrium-demo") + "&" + field("submit", "")))
                .build();
        return browser.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void openingAFormSetsNoCookie() throws Exception {
        assertThat(shown().headers().allValues("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> shown() throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
