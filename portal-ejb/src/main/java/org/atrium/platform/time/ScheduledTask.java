package org.atrium.platform.time;

/**
 * A task that every node runs at each {@code PORTAL_TICK}: retries, escalations, expiries. Implementations are CDI
 * beans and must lock the rows they process ({@code FOR UPDATE SKIP LOCKED}).
 */
public interface ScheduledTask {

    /** Does what is due now, in transactions of its own; throws nothing for a single item that fails. */
    void run();
}
