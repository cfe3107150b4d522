package org.atrium.platform.outbox;

/** The status of a message: waiting for its next attempt, or set aside for an administrator. */
public enum OutboxStatus {
    /** Waiting for its next attempt. */
    PENDING,
    /** Given up until an administrator retries it. */
    SET_ASIDE
}
