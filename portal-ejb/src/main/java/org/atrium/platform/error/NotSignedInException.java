package org.atrium.platform.error;

import java.util.Map;

/** The request is not authenticated: 401, the same for every cause. */
public class NotSignedInException extends PortalException {

    public NotSignedInException(String messageKey) {
        this(messageKey, Map.of());
    }

    public NotSignedInException(String messageKey, Map<String, Object> arguments) {
        super(messageKey, arguments);
    }
}
