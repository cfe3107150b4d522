package org.atrium.hostile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/** What people with bad intentions, or unusual names, type. */
final class HostileLines {

    /** Our own, short enough for a name; they keep the rule tested where the folder of real inputs is missing. */
    static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "'-alert(1)-'",
            "#{alert} ${7*7} {{7*7}}",
            "</title></textarea><h1>Big</h1>",
            "Zoë \u200folleh\u200e 👩‍👩‍👧‍👦 ﷽",
            "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww");

    private static final ObjectMapper JSON = new ObjectMapper();

    private HostileLines() {}

    /** One in this many of our own. */
    static List<String> one(int every) {
        return IntStream.range(0, OWN.size())
                .filter(i -> i % every == 0)
                .mapToObj(OWN::get)
                .toList();
    }

    /** All lines of the folder of real inputs; the test is skipped, saying so, where that is missing. */
    static List<String> ofTheFolder() throws IOException {
        Path file = Path.of(System.getProperty("shared.data", "none"), "hostile.ndjson.gz");
        assumeTrue(Files.exists(file), "no hostile lines at " + file);
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(HostileLines::text).toList();
        }
    }

    private static String text(String line) {
        try {
            return JSON.readTree(line).at("/text").asText();
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
