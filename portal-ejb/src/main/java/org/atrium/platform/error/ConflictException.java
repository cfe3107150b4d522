package org.atrium.platform.error;

import java.util.List;
import java.util.Map;

/** The state of an object forbids the action: 409. Features subclass it for states that callers distinguish. */
public class ConflictException extends PortalException {

    /** The argument of a reason that names, for readers, the part it is about. */
    public static final String PART = "part";

    private final transient List<FieldError> errors;

    public ConflictException(String messageKey) {
        this(messageKey, Map.of());
    }

    public ConflictException(String messageKey, Map<String, Object> arguments) {
        this(messageKey, arguments, List.of());
    }

    /** With a reason for each part of the input that its state forbids, such as each line of a return. */
    public ConflictException(String messageKey, Map<String, Object> arguments, List<FieldError> errors) {
        super(messageKey, arguments);
        this.errors = List.copyOf(errors);
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
