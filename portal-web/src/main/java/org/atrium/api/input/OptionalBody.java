package org.atrium.api.input;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a body that may be left out. */
public final class OptionalBody {

    private OptionalBody() {}

    /** The record a text holds, empty for an empty text. */
    public static <T extends Record> Optional<T> read(String body, Class<T> type) {
        return body == null || body.isBlank()
                ? Optional.empty()
                : Optional.of(JsonBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), type));
    }
}
