package org.atrium.orders;

/** Why an order needs its customer, the most urgent first. */
public enum OrderAttention {
    /** It waits at a pick-up point. */
    PICK_UP,
    /** It goes back to the shop: it can be sent again, or the money be paid back. */
    SENT_BACK,
    /** The carrier found nobody. */
    MISSED,
    /** The carrier reports that something is wrong. */
    PROBLEM,
    /** The day is over by which it was promised. */
    LATE
}
