package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A portal that people reach by https, at a proxy that ends the encryption. */
@Tag("startup")
class EncryptedPortalIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Ports ports;
    private static PortalServer server;

    @BeforeAll
    static void start() throws IOException {
        ports = Ports.free();
        server = PortalServer.startEmpty(
                "encrypted", ports, Map.of("PORTAL_BASE_URL", "https://portal.example", "JAVA_OPTS", "-Xmx400m"));
    }

    @AfterAll
    static void close() {
        server.close();
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
        List<String> arguments = LongStream.of(server.pids())
                .mapToObj(ProcessHandle::of)
                .flatMap(Optional::stream)
                .flatMap(process -> process.info().arguments().stream())
                .flatMap(Stream::of)
                .toList();
        assertThat(arguments).contains("-Xmx400m", "-Djdk.serialFilter=!*");
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(ports.portal() + path)).build(), BodyHandlers.ofString());
    }
}
