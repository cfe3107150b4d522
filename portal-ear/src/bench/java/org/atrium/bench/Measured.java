package org.atrium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What Gatling measured of a scenario.
 *
 * @param rate good answers a second
 * @param median milliseconds to half of the answers
 * @param slowest milliseconds to 99 of 100 answers
 */
record Measured(Scenario scenario, double rate, int median, int slowest, int errors) {

    /** Reads the table of Gatling's report, the only place it writes its figures to. */
    static List<Measured> read(Path results, int seconds) throws IOException {
        Document report = Jsoup.parse(report(results));
        Map<String, Element> rows = report.select("tr:has(.ellipsed-name)").stream()
                .collect(Collectors.toMap(
                        row -> row.selectFirst(".ellipsed-name").text(), Function.identity(), (first, again) -> first));
        return Arrays.stream(Scenario.values())
                .map(scenario -> of(scenario, rows.get("measured " + scenario.name()), seconds))
                .toList();
    }

    private static java.io.File report(Path results) throws IOException {
        try (Stream<Path> runs = Files.list(results)) {
            return runs.map(run -> run.resolve("index.html"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new UncheckedIOException(new IOException("No report in " + results)))
                    .toFile();
        }
    }

    private static Measured of(Scenario scenario, Element row, int seconds) {
        return new Measured(
                scenario,
                (double) number(row, "col-3") / seconds,
                number(row, "col-8"),
                number(row, "col-11"),
                number(row, "col-4"));
    }

    private static int number(Element row, String column) {
        return Integer.parseInt(row.selectFirst("td." + column).text().replaceAll("[^0-9]", ""));
    }
}
