package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Json;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What nobody asks by a page or by a client of ours is refused with a reason, and is no failure of ours. */
@Tag("once")
@ArquillianTest
@RunAsClient
class HostileRequestsHttpIT {

    private static final String CHARACTER = "This text contains a character that cannot be stored.";

    private final Api customer = Api.as(Person.CUSTOMER);

    @Test
    void zeroCharacterInAPathIsNotFound() {
        for (String path : List.of(
                "/forum/category/kitchen%00table",
                "/forum/thread/%00", "/orders/A%00B", "/tickets/T-1%00", "/faq/article/a%00b", "/forum/person/%00")) {
            Pages.visitor().get(path).expect(404);
        }
        for (String path : List.of("/faq/articles/a%00b", "/orders/A%00B", "/forum/threads/%00")) {
            Answer refused = customer.get(path).expect(404);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void zeroCharacterInAQueryIsReported() {
        Pages nora = Pages.as(Person.CUSTOMER);
        for (String path : List.of("/search?q=tea%00pot", "/community?tag=%00", "/orders?q=%00", "/signin?next=/%00")) {
            assertThat(nora.get(path).expect(422).body()).contains(CHARACTER);
        }
        for (String path : List.of("/search?q=tea%00pot", "/forum/threads?tag=%00", "/faq/articles?nothing=%00")) {
            Answer refused = customer.get(path).expect(422);
            assertThat(refused.text("/errors/0/message")).isEqualTo(CHARACTER);
            assertThat(path).contains("?" + refused.text("/errors/0/field") + "=");
        }
    }

    @Test
    void zeroCharacterInAFormIsReported() {
        String thread = Forum.ask(customer, "Does it keep everything?", "Nearly.");
        Pages nora = Pages.as(Person.CUSTOMER);
        Answer refused = nora.submit("/forum/thread/" + thread, "answer", Map.of("answer:body", "No\0thing"));
        assertThat(refused.expect(422).body()).contains(CHARACTER);
        Answer kept = nora.submit("/forum/thread/" + thread, "answer", Map.of("answer:body", "Thé & ☕ + %00"));
        nora.get(kept.expect(302)
                        .header("Location")
                        .replaceFirst("^https?://[^/]+", "")
                        .replaceFirst("#.*", ""))
                .expect(200);
        assertThat(customer.get("/forum/threads/" + thread + "/posts").text("/items/1/body"))
                .isEqualTo("Thé & ☕ + %00");
    }

    @Test
    void zeroCharacterInABodyIsReported() {
        Answer refused = customer.post(
                "/forum/threads",
                Json.of("category", "kitchen-table", "kind", "QUESTION", "title", "A\0B", "body", "Words"));
        assertThat(refused.expect(422).text("/errors/0/field")).isEqualTo("title");
    }

    @Test
    void forgedCursorIsReported() {
        for (String forged : List.of("+12345-01-01T00:00:00Z\u001f1", "-4800-01-01T00:00:00Z\u001f1")) {
            String cursor = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
            Answer refused = customer.get("/tickets?cursor=" + cursor).expect(422);
            assertThat(refused.text("/errors/0/field")).isEqualTo("cursor");
        }
    }

    @Test
    void unsupportedMethodsNameTheAllowedOnes() {
        Answer refused = customer.delete("/faq/categories").expect(405);
        assertThat(refused.header("Allow")).contains("GET").doesNotContain("DELETE");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void everyAnswerHasSecurityHeaders() {
        for (String path : List.of(
                "/", "/orders", "/faq/article/nope", "/forum/thread/0", "/forum/nope", "/robots.txt", "/api/v1/nope")) {
            Answer answer = Pages.visitor().get(path);
            assertThat(answer.header("Content-Security-Policy").split("; ?"))
                    .as(path)
                    .contains(
                            "default-src 'none'",
                            "script-src 'self'",
                            "img-src 'self' data:",
                            "form-action 'self'",
                            "frame-ancestors 'none'",
                            "base-uri 'none'");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Request-Id")).as(path).isNotNull();
        }
    }

    @Test
    void headerSizeIsLimited() throws IOException {
        assertThat(statusLine("/search?q=" + "tea+".repeat(2_000), 16_000)).contains(" 200 ");
        assertThat(statusLine("/search?q=tea", 200_000)).doesNotContain(" 200 ");
    }

    /** The first line of the answer to a request with headers that long, empty where the server hangs up. */
    private static String statusLine(String path, int length) throws IOException {
        int port = Integer.getInteger("portal.http.port");
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(30_000);
            StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
            for (int sent = 0; sent < length; sent += 4_000) {
                request.append("Cookie: c")
                        .append(sent)
                        .append('=')
                        .append("1".repeat(3_950))
                        .append("\r\n");
            }
            request.append("Connection: close\r\n\r\n");
            return exchange(socket, request.toString());
        }
    }

    private static String exchange(Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (java.net.SocketException hungUp) {
            return "";
        }
    }
}
