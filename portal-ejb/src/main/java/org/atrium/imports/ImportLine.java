package org.atrium.imports;

import jakarta.json.JsonException;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import org.atrium.platform.error.InvalidInputException;

/**
 * One line of an import.
 *
 * @param number its place in the file, from 1
 * @param text a JSON document
 */
public record ImportLine(int number, String text) {

    private static final Jsonb JSON = JsonbBuilder.create();

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
        } catch (JsonbException | JsonException | ArithmeticException unreadable) {
            throw new InvalidInputException("", "imports.error.json");
        }
        throw new InvalidInputException("", "imports.error.json");
    }
}
