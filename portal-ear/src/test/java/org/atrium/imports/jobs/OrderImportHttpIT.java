package org.atrium.imports.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.atrium.orders.OrderDocumentJson;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Imports;
import org.atrium.testing.Person;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Files of orders, taken in by jobs. */
@ArquillianTest
@RunAsClient
class OrderImportHttpIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void invalidLinesAreReportedByNumber() throws IOException {
        String first = document();
        String second = document();
        Answer done = take(first + "\nnonsense\n\n" + first.replace("EUR", "EURO") + "\n" + second);
        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.at("/read").asInt()).isEqualTo(4);
        assertThat(done.at("/applied").asInt()).isEqualTo(2);
        assertThat(done.at("/rejected").findValues("line"))
                .extracting(line -> line.asInt())
                .containsExactly(2, 4);
        assertThat(done.text("/rejected/1/error")).startsWith("currency: ");
        assertThat(take(first + "\n" + second).at("/unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void onlyApiClientsImportOrders() {
        Api.visitor()
                .send("POST", "/integration/orders", "application/x-ndjson", "{}")
                .expect(401);
        Api.as(Person.ADMIN)
                .send("POST", "/integration/orders", "application/x-ndjson", "{}")
                .expect(404);
        Api.merchant().get("/integration/jobs/nonsense").expect(404);
    }

    @Test
    void malformedJsonIsRefusedInFilesAndSingleRequests() throws IOException {
        String good = document();
        String deep = "[".repeat(5000) + "]".repeat(5000);
        Answer done = take("{\"x\":" + deep + "}\n{\"x\":1e99999999999}\n" + good);
        assertThat(done.at("/applied").asInt()).isEqualTo(1);
        assertThat(done.at("/rejected").findValuesAsText("error"))
                .containsExactly(
                        "The JSON document is nested too deeply, or has too many values, too long a name or too long"
                                + " a number.",
                        "This line is not a JSON document of the expected form.");
        for (String body : List.of(deep, "{\"x\":" + deep + "}", "{\"x\":1e99999999999}")) {
            Api.merchant()
                    .send("PUT", "/integration/orders/T-1", "application/json", body)
                    .expect(400);
        }
    }

    @Test
    void twoDocumentsOnALineAreRefused() throws IOException {
        String first = document();
        String second = document();
        Answer done = take(first + second + "\n" + first + " xyz\n" + second);
        assertThat(done.at("/applied").asInt()).isEqualTo(1);
        assertThat(done.at("/rejected").findValues("line"))
                .extracting(line -> line.asInt())
                .containsExactly(1, 2);
        assertThat(done.text("/rejected/0/error")).startsWith("There is text after the JSON document.");
        Api.merchant()
                .send("PUT", "/integration/orders/T-1", "application/json", first + " {}")
                .expect(400);
    }

    @Test
    void overlongLineIsReportedAndTheNextImported() throws IOException {
        Answer done = take("{\"x\":\"" + "x".repeat(70 << 20) + "\"}\n" + document());
        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.at("/applied").asInt()).isEqualTo(1);
        assertThat(done.at("/rejected/0/line").asInt()).isEqualTo(1);
        assertThat(done.text("/rejected/0/error")).contains("2 MB");
    }

    @Test
    void gzipFilesAreImportedAndOtherEncodingsRefused() throws IOException {
        byte[] packed = gzip((document() + "\n" + document()).getBytes(StandardCharsets.UTF_8));
        assertThat(takeBytes("gzip", packed).at("/applied").asInt()).isEqualTo(2);
        assertThat(send("br", packed).statusCode()).isEqualTo(415);
        assertThat(send("gzip", Arrays.copyOf(packed, packed.length - 9)).statusCode())
                .isEqualTo(400);
        byte[] two = join(packed, gzip(("\n" + document()).getBytes(StandardCharsets.UTF_8)));
        assertThat(takeBytes("gzip", two).at("/read").asInt()).isEqualTo(3);
        for (byte[] cut : List.of(
                Arrays.copyOf(two, packed.length + 4), join(packed, document().getBytes(StandardCharsets.UTF_8)))) {
            assertThat(send("gzip", cut).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void invalidUtf8RejectsItsLineOnly() throws IOException {
        byte[] latin1 = ("{\"number\":\"K\u00e4the\"}\n" + document()).getBytes(StandardCharsets.ISO_8859_1);
        Answer done = takeBytes("identity", latin1);
        assertThat(done.at("/applied").asInt()).isEqualTo(1);
        assertThat(done.at("/rejected/0/line").asInt()).isEqualTo(1);
        assertThat(done.text("/rejected/0/error")).contains("UTF-8");
        Answer half = take(document().replaceFirst("\"sku\":\"", "\"sku\":\"\\\\ud83d"));
        assertThat(half.at("/rejected")).hasSize(1);
    }

    @Test
    void onlyFilesMayExceedTheBodyLimit() {
        String large = "\"" + "x".repeat(9 << 20) + "\"";
        Api.merchant()
                .send("PUT", "/integration/orders/T-1", "application/json", large)
                .expect(413);
        Api.visitor().send("POST", "/sessions", "application/json", large).expect(413);
        assertThat(take(large).at("/rejected")).hasSize(1);
    }

    @Test
    void realShopsOrdersAreImportedCompletely() throws IOException {
        Path file = Path.of(System.getProperty("shared.data", "none"), "orders.ndjson.gz");
        assumeTrue(Files.exists(file), "no real orders at " + file);
        String orders;
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            orders = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int lines = (int) orders.lines().count();
        Answer first = take(orders);
        assertThat(first.at("/rejected")).isEmpty();
        assertThat(first.at("/read").asInt()).isEqualTo(lines);
        assertThat(first.at("/applied").asInt()).isEqualTo(lines);
        Answer again = take(orders);
        assertThat(again.at("/unchanged").asInt()).isEqualTo(lines);
        System.out.printf("import: %.0f new orders a second, %.0f known ones%n", rate(first), rate(again));
    }

    private static double rate(Answer job) {
        Duration took = Duration.between(Instant.parse(job.text("/createdAt")), Instant.parse(job.text("/finishedAt")));
        return job.at("/read").asInt() * 1000.0 / Math.max(1, took.toMillis());
    }

    private static Answer takeBytes(String coding, byte[] lines) throws IOException {
        HttpResponse<String> sent = send(coding, lines);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
        return Imports.end(JSON.readTree(sent.body()).at("/job").asText());
    }

    private static HttpResponse<String> send(String coding, byte[] lines) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(Api.portal() + "/api/v1/integration/orders"))
                                    .header("Authorization", "Bearer " + System.getenv("PORTAL_API_KEY"))
                                    .header("Content-Type", "application/x-ndjson")
                                    .header("Content-Encoding", coding)
                                    .POST(BodyPublishers.ofByteArray(lines))
                                    .build(),
                            BodyHandlers.ofString());
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

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Answer take(String lines) {
        return Imports.importLines("orders", lines);
    }

    private static String document() throws IOException {
        return JSON.writeValueAsString(OrderDocumentJson.delivered(OrderDocumentJson.number(), Person.CUSTOMER, 2));
    }
}
