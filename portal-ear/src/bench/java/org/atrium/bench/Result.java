package org.atrium.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.bench.Options.Measuring;
import org.atrium.bench.Options.Size;

/**
 * Everything one run found out; kept as a file beside those of other runs, to be compared with them.
 *
 * @param only what was measured
 * @param boot seconds of a start on an empty database
 * @param bootAgain seconds of a start with all the data
 * @param settling seconds after the import until the index was up to date and the server at rest
 * @param memory the profile of the server's memory
 * @param peakMemory MB
 * @param shown how many messages each of the compared pages of messages shows
 * @param streams null until they were measured
 * @param mailbox null until it was measured
 * @param sweepsOfFew milliseconds of processor time for each round of escalations among few threads
 * @param sweepsOfMany the same among many
 */
record Result(
        String database,
        Measuring only,
        Size size,
        double boot,
        double bootAgain,
        Imports imports,
        double settling,
        String memory,
        long peakMemory,
        List<Measured> measured,
        Map<Scenario, Integer> shown,
        Streams streams,
        MailboxRead mailbox,
        List<Long> sweepsOfFew,
        List<Long> sweepsOfMany) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Lines a second; the first orders come to a server that was just started. */
    record Imports(double coldOrders, double orders, double articles, double threads) {}

    /** The same, and what the escalations cost, which come when all else was measured. */
    Result withSweeps(List<Long> ofFew, List<Long> ofMany) {
        return new Result(
                database,
                only,
                size,
                boot,
                bootAgain,
                imports,
                settling,
                memory,
                peakMemory,
                measured,
                shown,
                streams,
                mailbox,
                ofFew,
                ofMany);
    }

    /** The same, and what was measured of the channels. */
    Result withChannels(List<Measured> more, Streams opened, MailboxRead read, double started, long peak) {
        return new Result(
                database,
                only,
                size,
                boot,
                bootAgain == 0 ? started : bootAgain,
                imports,
                settling,
                memory,
                Math.max(peakMemory, peak),
                Stream.concat(measured.stream(), more.stream()).toList(),
                shown,
                opened,
                read,
                sweepsOfFew,
                sweepsOfMany);
    }

    /** What the static file reached, in the middle of all slices. */
    double staticRate() {
        return Measured.median(measured.stream()
                .flatMap(row -> row.rounds().stream())
                .mapToDouble(round -> round.reference().rate())
                .toArray());
    }

    /** Milliseconds of processor time for one request of it. */
    double staticCost() {
        return Measured.median(measured.stream()
                .flatMap(row -> row.rounds().stream())
                .mapToDouble(round -> round.reference().cost())
                .toArray());
    }

    Measured of(Scenario scenario) {
        return find(scenario).orElseThrow();
    }

    /** Nothing if it was not measured. */
    Optional<Measured> find(Scenario scenario) {
        return measured.stream().filter(row -> row.scenario() == scenario).findFirst();
    }

    /** How many times as much a big twin costs as the small one. */
    double costOver(Scenario.Pair pair) {
        return of(pair.big()).costOver(of(pair.small()));
    }

    /** How many times as much it shows. */
    double shownOver(Scenario.Pair pair) {
        return (double) shown.getOrDefault(pair.big(), 1) / shown.getOrDefault(pair.small(), 1);
    }

    /** How many times as much it costs to escalate as many questions among many threads as among few. */
    double sweepOver() {
        return Measured.median(
                        sweepsOfMany.stream().mapToDouble(Long::doubleValue).toArray())
                / Measured.median(
                        sweepsOfFew.stream().mapToDouble(Long::doubleValue).toArray());
    }

    int errors() {
        return measured.stream().mapToInt(Measured::errors).sum();
    }

    void write(Path folder) throws IOException {
        JSON.writeValue(
                folder.resolve(Options.name(database, only, size) + ".json").toFile(), this);
    }

    /** The latest run of each database and size. */
    static List<Result> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Result::read)
                    .toList();
        }
    }

    private static Result read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Result.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
