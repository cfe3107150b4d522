package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;

/** Closes, for good, what has been solved for a while. */
@ApplicationScoped
class TicketClosing implements DueWork {

    @Inject
    private TicketCloser closer;

    @Override
    public void run() {
        while (closer.closeSome() > 0) {
            // The next batch, until nothing is due.
        }
    }
}
