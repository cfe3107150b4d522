package org.atrium.platform.error;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/**
 * A request the portal refuses for a reason its sender can understand. Each subclass maps to one HTTP status; the
 * message key names the text, in the bundle named before its first dot. Thrown out of a use case it rolls the
 * transaction back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class PortalException extends RuntimeException {

    private final String messageKey;
    private final transient Map<String, Object> arguments;

    protected PortalException(String messageKey, Map<String, Object> arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = Map.copyOf(arguments);
    }

    /** Key of the text that says what happened and what to do, such as {@code returns.error.notEligible}. */
    public String messageKey() {
        return messageKey;
    }

    /** Named arguments of that text. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** What is wrong part by part, such as field by field; empty where the message says it all. */
    public List<FieldError> errors() {
        return List.of();
    }
}
