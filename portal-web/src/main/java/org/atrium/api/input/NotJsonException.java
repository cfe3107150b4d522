package org.atrium.api.input;

/** The body of a request is no JSON: 400. */
public class NotJsonException extends RuntimeException {

    public NotJsonException(RuntimeException cause) {
        super(cause);
    }
}
