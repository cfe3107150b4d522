package org.atrium.platform.error;

import java.util.Map;

/** What was sent is of a kind that is not taken: 415, with what to do instead. */
public class UnsupportedTypeException extends PortalException {

    public UnsupportedTypeException(String messageKey, Map<String, Object> arguments) {
        super(messageKey, arguments);
    }
}
