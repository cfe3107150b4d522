package org.atrium.platform.outbox;

/** A permanent delivery failure: the message is set aside at once with this text. */
public class UndeliverableException extends Exception {

    private static final long serialVersionUID = 1L;

    public UndeliverableException(String message) {
        super(message);
    }

    public UndeliverableException(String message, Throwable cause) {
        super(message, cause);
    }
}
