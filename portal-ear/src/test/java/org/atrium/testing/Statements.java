package org.atrium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.atrium.testing.inside.CountedRequests;
import org.atrium.testing.inside.Eventually;

/** The SQL statements of one request: {@code Statements.of(name -> pages.get("/help", Statements.HEADER, name))}. */
public final class Statements {

    /** The header that asks for counting. */
    public static final String HEADER = CountedRequests.HEADER;

    private Statements() {}

    /** Makes a request, which must answer 200, under a name that is good for counting it; gives what it sent. */
    public static List<String> of(Function<String, Answer> request) {
        return of(200, request);
    }

    /** The same of a request that must answer another status. */
    public static List<String> of(int status, Function<String, Answer> request) {
        String name = UUID.randomUUID().toString();
        request.apply(name).expect(status);
        Path file = CountedRequests.file(name);
        Eventually.so("the statements of a request", Duration.ofSeconds(10), () -> Files.exists(file));
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
