package org.atrium.platform.error;

import java.util.List;
import java.util.Map;

/** The input is invalid: 422, with an error per field. */
public class InvalidInputException extends PortalException {

    /** How many errors anybody is told of at once. */
    public static final int MAX_ERRORS = 100;

    private final transient List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super("error.invalid", Map.of("count", Math.min(errors.size(), MAX_ERRORS)));
        this.errors = errors.stream().limit(MAX_ERRORS).toList();
    }

    /** Refuses a single field. */
    public InvalidInputException(String field, String messageKey) {
        this(List.of(new FieldError(field, messageKey)));
    }

    /** The errors, at least one and not more than {@link #MAX_ERRORS}, in the order of the fields. */
    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
