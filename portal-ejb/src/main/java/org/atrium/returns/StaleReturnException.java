package org.atrium.returns;

import org.atrium.platform.error.StaleObjectException;

/** A return is no longer where it was when somebody looked at it; what they were about to do may be done already. */
public class StaleReturnException extends StaleObjectException {

    StaleReturnException() {
        super("returns.error.stale");
    }
}
