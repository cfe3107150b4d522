package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.atrium.imports.ImportLine;
import org.junit.jupiter.api.Test;

/** The orders of a real shop stand as their status says, whatever its carrier forgot to scan. */
class RealOrdersTest {

    @Test
    void realOrdersStandAsTheirShopSays() throws IOException {
        Path file = Path.of(System.getProperty("shared.data", ""), "orders.ndjson.gz");
        assumeTrue(Files.exists(file), () -> "There is no " + file);
        Map<String, Integer> counts = new TreeMap<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> OrderDocuments.read(new ImportLine(1, line), OrderDocumentsTest.NOW))
                    .map(document -> new Order(document, null))
                    .forEach(order ->
                            counts.merge(order.status() + " " + order.state().progress(), 1, Integer::sum));
        }
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder(
                        "CANCELLED CANCELLED",
                        "CONFIRMED CONFIRMED",
                        "DELIVERED DELIVERED",
                        "PACKED PACKED",
                        "SHIPPED ON_ITS_WAY");
    }
}
