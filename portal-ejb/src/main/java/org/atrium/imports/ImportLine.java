package org.atrium.imports;

import jakarta.json.JsonObject;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.JsonText;
import org.atrium.platform.json.NotJsonException;
import org.atrium.platform.json.NotJsonException.Fault;
import org.atrium.platform.json.RecordBinding;

/**
 * One line of an import.
 *
 * @param number its place in the file, from 1
 * @param text a JSON document
 */
public record ImportLine(int number, String text) {

    /**
     * The document as a record.
     *
     * @throws InvalidInputException if the text is no JSON object, or naming every value that has the wrong type
     */
    public <T extends Record> T read(Class<T> type) {
        return RecordBinding.bindExport(document(), type);
    }

    /**
     * The document as it is.
     *
     * @throws InvalidInputException if the text is no JSON object
     */
    public JsonObject document() {
        try {
            return JsonText.object(text);
        } catch (NotJsonException notJson) {
            throw new InvalidInputException("", messageKey(notJson.fault()));
        }
    }

    private static String messageKey(Fault fault) {
        return fault == Fault.SYNTAX ? "imports.error.json" : fault.messageKey();
    }
}
