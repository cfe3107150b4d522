package org.atrium.platform.time;

/**
 * Work that falls due with time: retries, escalations, expiries. Every implementation, a CDI bean, is run at each
 * {@code PORTAL_TICK} on every node, so it must claim what it does in the database ({@code FOR UPDATE SKIP LOCKED}).
 */
public interface DueWork {

    /** Does what is due now, in transactions of its own; throws nothing for a single item that fails. */
    void run();
}
