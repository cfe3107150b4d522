package org.atrium.ticket;

import java.util.Locale;

/** What customers may request until their order is packed. */
public enum OrderRequestKind {
    CANCELLATION,
    ADDRESS_CHANGE;

    /** The tag of its tickets. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
