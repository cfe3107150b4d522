package org.atrium.api.input;

import java.io.IOException;

/** The request body is declared as gzip, but it is invalid or truncated: 400. */
public class DamagedBodyException extends RuntimeException {

    DamagedBodyException(IOException cause) {
        super(cause);
    }
}
