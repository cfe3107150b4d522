package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A portal in production: people reach it by https, at a proxy that ends the encryption. It was a demo before, and
 * nobody comes in by the password that everybody can read. It is the shop's: its name, logo, colour and hours.
 */
@Tag("startup")
class ProductionPortalIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String FOLDER = "production";

    private static final Map<String, String> BRAND = Map.of(
            "PORTAL_SHOP_NAME", "Lamp & Chair",
            "PORTAL_LOGO", "logo.svg",
            "PORTAL_LOGO_DARK", "https://cdn.shop.example/dark.png",
            "PORTAL_LOGO_SIZE", "320x80",
            "PORTAL_ACCENT", "#7a1fa2",
            "PORTAL_SUPPORT_HOURS", "MO-TH,SA 07:15-21:45 Europe/Stockholm");

    private static Ports ports;
    private static PortalServer server;
    private static Api adminOfDemo;

    @BeforeAll
    static void startOnDataOfDemo() throws IOException {
        ports = Ports.free();
        try (PortalServer demo = PortalServer.startEmpty(FOLDER, ports, Map.of("PORTAL_DEMO", "true"))) {
            assertThat(demo.isRunning()).isTrue();
            adminOfDemo = Api.at(ports.portal()).signedInAs(Person.ADMIN);
            adminOfDemo.get("/admin/accounts").expect(200);
        }
        Path brand = Files.createDirectories(PortalServer.folder(FOLDER).resolve("data/brand"));
        Files.writeString(
                brand.resolve("logo.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 40'><script>alert(1)</script></svg>");
        Map<String, String> settings = new HashMap<>(BRAND);
        settings.put("PORTAL_BASE_URL", "https://portal.example");
        settings.put("JAVA_OPTS", "-Xmx400m");
        server = PortalServer.startEmpty(FOLDER, ports, settings);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void demoPasswordIsRefusedAfterTheDemo() throws IOException {
        adminOfDemo.get("/admin/accounts").expect(401);
        for (Person person : new Person[] {Person.ADMIN, Person.CUSTOMER}) {
            Api.at(ports.portal())
                    .post("/sessions", Json.of("email", person.email(), "password", person.password()))
                    .expect(401);
        }
        assertThat(Files.readString(PortalServer.folder(FOLDER).resolve("console.log")))
                .contains("accounts of the demo are in the database");
    }

    @Test
    void visitorsGetNoCookie() throws Exception {
        for (String path : List.of("/", "/signin", "/register", "/orders/track")) {
            assertThat(get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void strictTransportSecurityIsSet() throws Exception {
        for (String path : List.of("/", "/robots.txt", "/api/v1/forum/categories", "/nothing")) {
            assertThat(get(path).headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValue("max-age=31536000");
        }
    }

    @Test
    void allLinksStayEncrypted() throws Exception {
        for (String path : List.of("/community.xhtml", "/resources", "/errors", "/forum", "/desk", "/orders")) {
            assertThat(get(path).headers().firstValue("Location").orElse("/"))
                    .as(path)
                    .startsWith("/");
        }
    }

    @Test
    void brandOfTheShopIsShown() throws Exception {
        HttpResponse<String> answer = get("/contact");
        Document page = Jsoup.parse(answer.body());
        Element logo = page.selectFirst(".logo img");
        assertThat(logo.attr("alt")).isEqualTo("Lamp & Chair");
        assertThat(logo.attr("width") + "x" + logo.attr("height")).isEqualTo("128x32");
        assertThat(page.select(".logo source").attr("srcset")).isEqualTo("https://cdn.shop.example/dark.png");
        assertThat(policy(answer)).contains("img-src 'self' data: https://cdn.shop.example;");
        assertThat(page.select("main").text()).contains("Monday, Tuesday, Wednesday, Thursday, and Saturday", "7:15");

        String styles = page.select("link[rel=stylesheet]").attr("href");
        assertThat(get(styles).body()).contains("--brand:#7a1fa2;");
    }

    /** It is a picture even where somebody opens its address. */
    @Test
    void logoRunsNoScripts() throws Exception {
        String address = Jsoup.parse(get("/").body()).select(".logo img").attr("src");
        HttpResponse<String> logo = get(address);
        assertThat(logo.body()).contains("alert(1)");
        assertThat(policy(logo)).startsWith("default-src 'none';").endsWith("; sandbox");
        assertThat(logo.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(logo.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(logo.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    /** Also where an operator chose what Java is started with. */
    @Test
    void deserializationIsDisabled() {
        assertThat(server.arguments()).contains("-Xmx400m", "-Djdk.serialFilter=!*");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(ports.portal() + path)).build(), BodyHandlers.ofString());
    }
}
