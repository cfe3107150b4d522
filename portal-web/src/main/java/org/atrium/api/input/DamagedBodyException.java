package org.atrium.api.input;

import java.io.IOException;

/** The body of a request says it is packed by gzip, and is not, or ends too early: 400. */
public class DamagedBodyException extends RuntimeException {

    DamagedBodyException(IOException cause) {
        super(cause);
    }
}
