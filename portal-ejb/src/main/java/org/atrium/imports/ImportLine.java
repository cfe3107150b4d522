package org.atrium.imports;

import java.util.List;
import java.util.function.Function;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.JsonText;
import org.atrium.platform.json.NotJsonException;
import org.atrium.platform.json.NotJsonException.JsonFault;
import org.atrium.platform.json.RecordBinding;

/**
 * A line of an import file.
 *
 * @param number its place in the file, from 1
 * @param text a JSON document
 */
public record ImportLine(int number, String text) {

    /**
     * The document as a record that holds to its constraints.
     *
     * @throws InvalidInputException if the text is no JSON object, or naming every field that is wrong
     */
    public <T extends Record> T read(Class<T> type) {
        return read(type, document -> List.of());
    }

    /**
     * The same with rules between the fields.
     *
     * @param rules what is wrong with a record, which is null where a value did not fit
     * @throws InvalidInputException if the text is no JSON object, or naming every field that is wrong
     */
    public <T extends Record> T read(Class<T> type, Function<T, List<FieldError>> rules) {
        try {
            return RecordBinding.bindExport(JsonText.object(text), type, rules);
        } catch (NotJsonException notJson) {
            throw new InvalidInputException("", messageKey(notJson.fault()));
        }
    }

    private static String messageKey(JsonFault fault) {
        return fault == JsonFault.SYNTAX ? "imports.error.json" : fault.messageKey();
    }
}
