package org.atrium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What was measured of a scenario: in each round the static file, and then itself. */
record Measured(Scenario scenario, List<Round> rounds) {

    static final int ROUNDS = 3;

    /** One round. */
    record Round(Slice reference, Slice row) {}

    /**
     * Some seconds of one kind of request.
     *
     * @param rate good answers a second
     * @param median milliseconds to half of the answers
     * @param slowest milliseconds to 99 of 100 answers
     * @param cost milliseconds of processor time the server and its database spent for one
     */
    record Slice(double rate, int median, int slowest, int errors, double cost) {

        /** How many times as long as half of them the slowest take. Below a millisecond Gatling tells nothing. */
        double spread() {
            return (double) slowest / Math.max(1, median);
        }
    }

    /** What Gatling calls the requests of a scenario in a round. */
    static String name(Scenario scenario, int round) {
        return "measured " + round + " " + scenario;
    }

    /** What it calls those of the static file before it. */
    static String reference(Scenario scenario, int round) {
        return "static " + round + " " + scenario;
    }

    double rate() {
        return median(round -> round.row().rate());
    }

    double cost() {
        return median(round -> round.row().cost());
    }

    int slowest() {
        return (int) median(round -> round.row().slowest());
    }

    int half() {
        return (int) median(round -> round.row().median());
    }

    /** The part of the static file's rate it reached. */
    double part() {
        return median(round -> round.row().rate() / round.reference().rate());
    }

    /** The same by processor time of the server and its database, which other work on the machine changes less. */
    double partByCost() {
        return median(round -> round.reference().cost() / round.row().cost());
    }

    double spread() {
        return median(round -> round.row().spread());
    }

    int errors() {
        return rounds.stream()
                .mapToInt(round -> round.row().errors() + round.reference().errors())
                .sum();
    }

    /** How many times as much it cost as another, round by round. */
    double costOver(Measured small) {
        return median(IntStream.range(0, rounds.size())
                .mapToDouble(i ->
                        rounds.get(i).row().cost() / small.rounds().get(i).row().cost())
                .toArray());
    }

    private double median(ToDoubleFunction<Round> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double... figures) {
        double[] sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Reads the table of Gatling's report, the only place it writes its figures to. */
    static List<Measured> read(List<Scenario> scenarios, Path results, Path costs, int seconds) throws IOException {
        Document report = Jsoup.parse(report(results));
        Map<String, Element> rows = report.select("tr:has(.ellipsed-name)").stream()
                .collect(Collectors.toMap(
                        row -> row.selectFirst(".ellipsed-name").text(), Function.identity(), (first, again) -> first));
        Map<String, Long> spent = spent(costs);
        List<Measured> measured = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(new Round(
                        slice(reference(scenario, i), rows, spent, seconds),
                        slice(name(scenario, i), rows, spent, seconds)));
            }
            measured.add(new Measured(scenario, rounds));
        }
        return measured;
    }

    /** Processor time of each slice: what was spent when the next began less what was spent when it began itself. */
    private static Map<String, Long> spent(Path costs) throws IOException {
        Map<String, Long> spent = new HashMap<>();
        String before = null;
        long start = 0;
        for (String line : Files.readAllLines(costs)) {
            int comma = line.lastIndexOf(',');
            long now = Long.parseLong(line.substring(comma + 1));
            if (before != null) {
                spent.put(before, now - start);
            }
            before = line.substring(0, comma);
            start = now;
        }
        return spent;
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

    private static Slice slice(String name, Map<String, Element> rows, Map<String, Long> spent, int seconds) {
        Element row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("Nobody was answered: " + name);
        }
        int good = number(row, "col-3");
        int errors = number(row, "col-4");
        return new Slice(
                (double) good / seconds,
                number(row, "col-8"),
                number(row, "col-11"),
                errors,
                (double) spent.get(name) / Math.max(1, good + errors));
    }

    private static int number(Element row, String column) {
        return Integer.parseInt("0" + row.selectFirst("td." + column).text().replaceAll("[^0-9]", ""));
    }
}
