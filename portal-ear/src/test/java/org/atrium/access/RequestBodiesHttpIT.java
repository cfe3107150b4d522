package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What bodies cost the portal, and who may have one read. */
@ArquillianTest
@RunAsClient
@Tag("once")
class RequestBodiesHttpIT {

    /** What visitors do at the API. */
    private static final Set<String> FOR_VISITORS = Set.of(
            "post /api/v1/accounts",
            "post /api/v1/accounts/verification",
            "post /api/v1/contact",
            "post /api/v1/integration/twilio/messages",
            "post /api/v1/integration/twilio/status",
            "post /api/v1/password-resets",
            "put /api/v1/password-resets",
            "post /api/v1/sessions",
            "post /api/v1/me/email/confirmation",
            "post /api/v1/faq/articles/{slug}/votes");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The answer comes although none of the body has been sent. */
    @Test
    void unauthorizedCallsAreRefusedBeforeTheBodyIsRead() {
        Map<String, String> answers = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (var path :
                Pages.visitor().get("/openapi?format=JSON").json().at("/paths").properties()) {
            for (var call : path.getValue().properties()) {
                String name = call.getKey() + " " + path.getKey();
                if (call.getValue().has("requestBody") && !FOR_VISITORS.contains(name)) {
                    answers.put(name, unsent(call.getKey(), path.getKey(), type(call.getValue()), ""));
                    expected.put(name, "401");
                }
            }
        }
        assertThat(answers).hasSizeGreaterThan(30).isEqualTo(expected);
    }

    @Test
    void customersAreRefusedAtTheDeskBeforeTheBodyIsRead() {
        String token = Api.visitor()
                .post("/sessions", Json.of("email", Person.CUSTOMER.email(), "password", Person.CUSTOMER.password()))
                .text("/token");
        String header = "Authorization: Bearer " + token + "\r\n";
        for (String path : List.of(
                "/desk/tickets/T-1/messages",
                "/desk/returns/R-1/denial",
                "/admin/accounts",
                "/admin/faq-categories",
                "/moderation/words",
                "/moderation/queue/1/verdict",
                "/forum/threads/1/split",
                "/faq/articles")) {
            assertThat(unsent("post", "/api/v1" + path, "application/json", header))
                    .as(path)
                    .isEqualTo("404");
        }
        assertThat(unsent("post", "/api/v1/integration/orders", "application/x-ndjson", header))
                .isEqualTo("404");
        assertThat(unsent("post", "/api/v1/integration/mail", "message/rfc822", header))
                .isEqualTo("404");
    }

    @Test
    void defaultBodyLimitIsAQuarterOfAMegabyteWhateverItsHeaders() throws IOException {
        String large = "{\"email\":\"" + "x".repeat(256 << 10) + "\"}";
        Api.visitor().send("POST", "/sessions", "application/json", large).expect(413);
        assertThat(post(
                                "/sessions",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                        .statusCode())
                .isEqualTo(413);
        Api.visitor()
                .send("POST", "/sessions", "application/json", large.replaceFirst("x{200}", ""))
                .expect(401);
    }

    @Test
    void longestArticleIsAcceptedInAnyEscaping() {
        String escaped = "\\u0436".repeat(60_000);
        Api.as(Person.AGENT)
                .send(
                        "POST",
                        "/faq/articles",
                        "application/json",
                        "{\"title\":\"The longest\",\"status\":\"DRAFT\",\"body\":\"" + escaped + "\"}")
                .expect(201);
    }

    @Test
    void errorListOfAnInvalidBodyIsBounded() {
        for (String tags : List.of("1" + ",1".repeat(900), "1" + ",1".repeat(20_000), "\"?\"" + ",\"?\"".repeat(900))) {
            Answer refused = Api.as(Person.CUSTOMER)
                    .send(
                            "POST",
                            "/forum/threads",
                            "application/json",
                            "{\"category\":\"kitchen-table\",\"kind\":\"QUESTION\",\"title\":\"T\",\"body\":\"B\","
                                    + "\"tags\":[" + tags + "]}")
                    .expect(422);
            assertThat(refused.at("/errors").size()).isBetween(1, 100);
            assertThat(refused.body().length()).isLessThan(20_000);
        }
        Api.as(Person.CUSTOMER)
                .send("POST", "/forum/threads", "application/json", "{\"tags\":[1" + ",1".repeat(60_000) + "]}")
                .expect(400);
    }

    @Test
    void listsInQueryParametersAreBounded() {
        String many = "faq,".repeat(21);
        Answer refused = Api.visitor().get("/search?q=tea&in=" + many).expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("in");
        Api.visitor().get("/search?q=tea&in=faq,forum").expect(200);
        refused = Api.as(Person.CUSTOMER)
                .get("/orders?status=" + "PLACED,".repeat(21))
                .expect(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("status");
    }

    @Test
    void gzipBodiesAreReadWithinTheSameLimit() throws IOException {
        String session = Api.json(Json.of("email", Person.CUSTOMER.email(), "password", Person.CUSTOMER.password()));
        assertThat(packed("gzip", gzip(session.getBytes(StandardCharsets.UTF_8)))
                        .statusCode())
                .isEqualTo(201);
        assertThat(packed("gzip", gzip(new byte[50 << 20])).statusCode()).isEqualTo(413);
        assertThat(packed("gzip", session.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        byte[] whole = gzip(session.getBytes(StandardCharsets.UTF_8));
        assertThat(packed("gzip", Arrays.copyOf(whole, whole.length - 6)).statusCode())
                .isEqualTo(400);
        for (byte[] rest : List.of(Arrays.copyOf(whole, 5), Arrays.copyOf(whole, 20), new byte[] {'{', '}', '\n'})) {
            byte[] more = Arrays.copyOf(whole, whole.length + rest.length);
            System.arraycopy(rest, 0, more, whole.length, rest.length);
            assertThat(packed("gzip", more).statusCode()).isEqualTo(400);
        }
        for (String other : List.of("br", "deflate", "zstd", "gzip, gzip")) {
            assertThat(packed(other, whole).statusCode()).as(other).isEqualTo(415);
        }
    }

    /** What a client calls a change of some fields, the API reads as that. */
    @Test
    void mergePatchesAreReadAsOtherChanges() {
        Api customer = Api.as(Person.aCustomer());
        customer.send("PATCH", "/me", "application/merge-patch+json", "{\"fullName\": \"Nora Merged\"}")
                .expect(200);
        assertThat(customer.get("/me").expect(200).text("/fullName")).isEqualTo("Nora Merged");
    }

    @Test
    void invalidUtf8IsReported() throws IOException {
        byte[] latin1 = "{\"email\":\"käthe@shop.test\",\"password\":\"x\"}".getBytes(StandardCharsets.ISO_8859_1);
        HttpResponse<String> refused = post("/sessions", BodyPublishers.ofByteArray(latin1));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("UTF-8");
    }

    @Test
    void formsAreLimitedToAMegabyteAndNeedALength() throws IOException {
        String large = "email=" + "x".repeat(1 << 20);
        for (String method : List.of("POST", "PUT", "GET")) {
            assertThat(form(method, BodyPublishers.ofString(large))).as(method).isEqualTo(413);
            assertThat(form(
                            method,
                            BodyPublishers.ofInputStream(
                                    () -> new ByteArrayInputStream("email=x".getBytes(StandardCharsets.UTF_8)))))
                    .as(method)
                    .isEqualTo(411);
        }
    }

    @Test
    void readinessIncludesTheWorkers() {
        JsonNode ready = Pages.visitor().get("/health/ready").expect(200).json();
        List<String> checks = new ArrayList<>();
        ready.at("/checks")
                .forEach(check -> checks.add(
                        check.at("/name").asText() + " " + check.at("/status").asText()));
        assertThat(checks).contains("workers UP");
    }

    private static String type(JsonNode call) {
        return call.at("/requestBody/content").properties().stream()
                .map(Map.Entry::getKey)
                .filter(type -> !type.equals("*/*"))
                .findFirst()
                .orElse("application/json");
    }

    /** The status of a request whose body is announced and never comes. */
    private static String unsent(String method, String path, String type, String header) {
        int port = Integer.getInteger("portal.http.port");
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            String request = method.toUpperCase(Locale.ROOT) + " "
                    + path.replace("{kind}", "articles").replaceAll("\\{[^}]*\\}", "1")
                    + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + header + "Content-Type: " + type
                    + "\r\nContent-Length: 4000000\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 401".length());
            return new String(line, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length());
        } catch (SocketTimeoutException waits) {
            return "waits for the body";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> packed(String coding, byte[] body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(Api.portal() + "/api/v1/sessions"))
                .header("Content-Type", "application/json")
                .header("Content-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(Api.portal() + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .POST(body));
    }

    private static int form(String method, HttpRequest.BodyPublisher body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(Api.portal() + "/signin"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, body))
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
