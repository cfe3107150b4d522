package org.atrium.imports;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.Instant;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.time.Moments;

/**
 * One line of an import.
 *
 * @param number its place in the file, from 1
 * @param text a JSON document
 */
public record ImportLine(int number, String text) {

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withAdapters(new KeptInstants()));

    /**
     * The document as a record.
     *
     * @throws InvalidInputException if the text is no JSON, or a value has the wrong type
     */
    public <T> T read(Class<T> type) {
        try {
            T document = JSON.fromJson(text, type);
            if (document != null) {
                return document;
            }
        } catch (RuntimeException unreadable) {
            // Neither parser nor binding has one for all: numbers beyond every size and deep nesting have their own.
            throw new InvalidInputException("", "imports.error.json");
        }
        throw new InvalidInputException("", "imports.error.json");
    }

    /** Reads times as they will be kept. */
    private static final class KeptInstants implements JsonbAdapter<Instant, String> {

        @Override
        public String adaptToJson(Instant instant) {
            return instant.toString();
        }

        @Override
        public Instant adaptFromJson(String text) {
            return Moments.read(text);
        }
    }
}
