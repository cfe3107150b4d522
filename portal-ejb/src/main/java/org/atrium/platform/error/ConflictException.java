package org.atrium.platform.error;

import java.util.List;
import java.util.Map;

/** The state a thing is in forbids what was asked: 409. Features subclass it for states their callers tell apart. */
public class ConflictException extends PortalException {

    /** The argument of a reason that names, for readers, the part it is about. */
    public static final String PART = "part";

    private final transient List<FieldError> reasons;

    public ConflictException(String messageKey) {
        this(messageKey, Map.of());
    }

    public ConflictException(String messageKey, Map<String, Object> arguments) {
        this(messageKey, arguments, List.of());
    }

    /** With a reason for each part of the input that its state forbids, such as each line of a return. */
    public ConflictException(String messageKey, Map<String, Object> arguments, List<FieldError> reasons) {
        super(messageKey, arguments);
        this.reasons = List.copyOf(reasons);
    }

    /** Why, part by part; empty where the message says it all. */
    public List<FieldError> reasons() {
        return reasons;
    }
}
