package org.atrium.platform.error;

import java.util.Map;

/** What was sent is larger than it may be: 413, with the limit. */
public class TooLargeException extends PortalException {

    public TooLargeException(String messageKey, Map<String, Object> arguments) {
        super(messageKey, arguments);
    }
}
