package org.atrium.platform.outbox;

/** A message that no later try would deliver either. It is set aside at once, with these words for the administrator. */
public class UndeliverableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UndeliverableException(String message) {
        super(message);
    }

    public UndeliverableException(String message, Throwable cause) {
        super(message, cause);
    }
}
