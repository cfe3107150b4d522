package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/** Closes tickets that have been solved for some time. */
@ApplicationScoped
class DueTicketClosing implements ScheduledTask {

    @Inject
    private TicketClosingBatch closer;

    @Override
    public void run() {
        while (closer.closeBatch() > 0) {
            // The next batch, until nothing is due.
        }
    }
}
