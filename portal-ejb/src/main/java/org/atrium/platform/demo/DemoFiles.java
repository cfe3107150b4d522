package org.atrium.platform.demo;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads the demo content, whose times are durations before the load. */
public final class DemoFiles {

    private static final Jsonb JSON = JsonbBuilder.create();

    private DemoFiles() {}

    /** The records of {@code demo/<name>.json}. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> read(String name, Class<T> type) {
        try (InputStream in = DemoFiles.class.getResourceAsStream("/demo/" + name + ".json")) {
            return List.of((T[]) JSON.fromJson(in, Array.newInstance(type, 0).getClass()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The instant a content's {@code ago} means.
     *
     * @param ago ISO-8601 duration, negative for the future; null gives null
     */
    public static Instant instantBefore(Instant now, String ago) {
        return ago == null ? null : now.minus(Duration.parse(ago));
    }
}
