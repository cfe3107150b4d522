package org.atrium.platform.error;

import java.util.Map;

/** Somebody else changed the thing since the caller read it: 412. */
public class StaleObjectException extends PortalException {

    public StaleObjectException() {
        super("error.stale", Map.of());
    }
}
