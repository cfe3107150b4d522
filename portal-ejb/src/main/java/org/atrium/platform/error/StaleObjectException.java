package org.atrium.platform.error;

import java.util.Map;

/** The object was changed since the client read it: 412. */
public class StaleObjectException extends PortalException {

    public StaleObjectException() {
        this("error.stale");
    }

    /** With a word on what to look at before it is done again. */
    protected StaleObjectException(String messageKey) {
        super(messageKey, Map.of());
    }
}
