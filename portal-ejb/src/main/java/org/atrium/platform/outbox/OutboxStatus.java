package org.atrium.platform.outbox;

/** Where a message stands: waiting for its next try, or given up on until somebody looks. */
public enum OutboxStatus {
    PENDING,
    SET_ASIDE
}
