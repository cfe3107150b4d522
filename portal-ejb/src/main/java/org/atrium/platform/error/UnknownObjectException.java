package org.atrium.platform.error;

import java.util.Map;

/** There is no such thing for this viewer: 404. A thing that belongs to somebody else is unknown in the same words. */
public class UnknownObjectException extends PortalException {

    public UnknownObjectException() {
        super("error.unknown", Map.of());
    }
}
