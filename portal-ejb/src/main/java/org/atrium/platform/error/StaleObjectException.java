package org.atrium.platform.error;

import java.util.Map;

/** Somebody else changed the thing since the caller read it: 412. */
public class StaleObjectException extends PortalException {

    public StaleObjectException() {
        this("error.stale");
    }

    /** With a word on what to look at before it is done again. */
    protected StaleObjectException(String messageKey) {
        super(messageKey, Map.of());
    }
}
