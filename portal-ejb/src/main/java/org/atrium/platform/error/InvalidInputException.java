package org.atrium.platform.error;

import java.util.List;
import java.util.Map;

/** The input does not validate: 422, with an error for each field. */
public class InvalidInputException extends PortalException {

    private final transient List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super("error.invalid", Map.of("count", errors.size()));
        this.errors = List.copyOf(errors);
    }

    /** Refuses a single field. */
    public InvalidInputException(String field, String messageKey) {
        this(List.of(new FieldError(field, messageKey)));
    }

    /** The errors, at least one, in the order of the fields. */
    public List<FieldError> errors() {
        return errors;
    }
}
