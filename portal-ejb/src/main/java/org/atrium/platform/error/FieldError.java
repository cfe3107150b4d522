package org.atrium.platform.error;

import java.util.Map;

/**
 * An error of an input field.
 *
 * @param field the field's name as the API writes it, such as {@code lines[0].quantity}
 * @param messageKey key of the text that says how to put it right
 * @param arguments named arguments of that text
 */
public record FieldError(String field, String messageKey, Map<String, Object> arguments) {

    private static final int MAX_FIELD = 200;

    public FieldError {
        field = field.length() <= MAX_FIELD ? field : field.substring(0, MAX_FIELD) + "…";
        arguments = Map.copyOf(arguments);
    }

    public FieldError(String field, String messageKey) {
        this(field, messageKey, Map.of());
    }
}
