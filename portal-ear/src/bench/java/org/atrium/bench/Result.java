package org.atrium.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.atrium.bench.Options.Size;

/**
 * Everything one run found out; kept as a file beside those of other runs, to be compared with them.
 *
 * @param boot seconds of a start on an empty database
 * @param bootAgain seconds of a start with all the data
 * @param settling seconds after the import until the index was up to date and the server at rest
 * @param peakMemory MB
 */
record Result(
        String database,
        Size size,
        double boot,
        double bootAgain,
        Imports imports,
        double settling,
        long peakMemory,
        List<Measured> measured) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Lines a second; the first orders come to a server that was just started. */
    record Imports(double coldOrders, double orders, double articles, double threads) {}

    /** Mean of what the static file reached before and after the others. */
    double staticRate() {
        return measured.stream()
                .filter(row -> row.scenario().isStatic())
                .mapToDouble(Measured::rate)
                .average()
                .orElseThrow();
    }

    int errors() {
        return measured.stream().mapToInt(Measured::errors).sum();
    }

    void write(Path folder) throws IOException {
        JSON.writeValue(folder.resolve(database + "-" + size.scale() + ".json").toFile(), this);
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
