package org.atrium.returns;

import org.atrium.platform.error.StaleObjectException;

/** A return has changed since the viewer loaded it; the action may have been done already. */
public class StaleReturnException extends StaleObjectException {

    StaleReturnException() {
        super("returns.error.stale");
    }
}
