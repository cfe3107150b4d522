package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A portal in production: people reach it by https, at a proxy that ends the encryption. It was a demo before, and
 * nobody comes in by the password that everybody can read.
 */
@Tag("startup")
class ProductionPortalIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String FOLDER = "production";

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
        server = PortalServer.startEmpty(
                FOLDER, ports, Map.of("PORTAL_BASE_URL", "https://portal.example", "JAVA_OPTS", "-Xmx400m"));
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
