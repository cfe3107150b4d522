package org.atrium.inbound.reading;

/** Whether the domain of a mail's author stands for it (RFC 7489), by a server that is trusted. */
public enum DmarcResult {
    PASS,
    FAIL,
    /** No trusted server said either. */
    NONE
}
