package org.atrium.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;

/** Brings documents in as a merchant's system does: in files, each a job that is waited for. */
final class Importing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LINES_A_FILE = 100_000;

    private final Path folder;
    private final Api merchant;

    Importing(Path folder, Api merchant) {
        this.folder = folder;
        this.merchant = merchant;
    }

    /** Brings the documents of these numbers in, and fails if one is refused. */
    Taken take(String kind, int from, int to, IntFunction<Map<String, Object>> document) {
        Duration took = Duration.ZERO;
        for (int start = from; start < to; start += LINES_A_FILE) {
            took = took.plus(takeFile(kind, start, Math.min(to, start + LINES_A_FILE), document));
        }
        var taken = new Taken(kind, to - from, took);
        System.out.printf("%,d %s in %d s, %,.0f a second%n", taken.lines(), kind, took.toSeconds(), taken.rate());
        return taken;
    }

    private Duration takeFile(String kind, int from, int to, IntFunction<Map<String, Object>> document) {
        Path file = folder.resolve(kind + "-" + from + ".ndjson");
        try {
            write(file, from, to, document);
            String job = merchant.sendFile("/integration/" + kind, "application/x-ndjson", file)
                    .expect(202)
                    .text("/job");
            Files.delete(file);
            return await(job, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, int from, int to, IntFunction<Map<String, Object>> document)
            throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int number : IntStream.range(from, to).toArray()) {
                writer.write(JSON.writeValueAsString(document.apply(number)));
                writer.write('\n');
            }
        }
    }

    private Duration await(String job, int lines) {
        Answer answer = merchant.get("/integration/jobs/" + job).expect(200);
        while (answer.text("/status").equals("RUNNING")) {
            ProcessLoad.pause(Duration.ofMillis(500));
            answer = merchant.get("/integration/jobs/" + job).expect(200);
        }
        JsonNode done = answer.json();
        if (!answer.text("/status").equals("COMPLETED") || done.at("/applied").asInt() != lines) {
            throw new IllegalStateException("Not everything went in: " + answer.body());
        }
        return Duration.between(Instant.parse(answer.text("/createdAt")), Instant.parse(answer.text("/finishedAt")));
    }

    /** So many lines of a kind, and how long the portal worked on them. */
    record Taken(String kind, int lines, Duration took) {

        double rate() {
            return lines * 1000.0 / Math.max(1, took.toMillis());
        }
    }
}
