package org.atrium.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.time.StorableInstants;

/**
 * The end of a list page: the sort keys of its last row, as opaque text for clients. Paging by keys costs the same at
 * any depth.
 *
 * @param keys the sort keys, the unique one last
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Stream.of(keys).map(String::valueOf).toList());
    }

    /**
     * Reads what a client sent back.
     *
     * @return empty for the first page, when the text is null or blank
     * @throws InvalidInputException if the text is no cursor with that many keys that a database could hold
     */
    public static Optional<Cursor> parse(String text, int keys) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(decoded.split(SEPARATOR, -1)));
            if (cursor.keys.size() == keys && decoded.indexOf('\0') < 0) {
                return Optional.of(cursor);
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /** The cursor as clients see it. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** A key, as text. */
    public String text(int index) {
        return keys.get(index);
    }

    /** A key, as a number. */
    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException notANumber) {
            throw invalid();
        }
    }

    /** A key, as an instant. */
    public Instant instant(int index) {
        try {
            return StorableInstants.truncated(Instant.parse(keys.get(index)));
        } catch (DateTimeException notAnInstant) {
            throw invalid();
        }
    }

    private static InvalidInputException invalid() {
        return new InvalidInputException("cursor", "input.cursor");
    }
}
