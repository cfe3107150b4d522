package org.atrium.platform.error;

import java.util.Map;

/** The object does not exist for this viewer: 404. Objects of others answer the same. */
public class UnknownObjectException extends PortalException {

    public UnknownObjectException() {
        this("error.unknown");
    }

    /** With a word for whoever was at work on it when it went away. */
    public UnknownObjectException(String messageKey) {
        super(messageKey, Map.of());
    }
}
