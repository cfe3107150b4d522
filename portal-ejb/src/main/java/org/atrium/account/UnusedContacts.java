package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/** Deletes contacts whom a mail named and of whom nothing came to be, such as those in the copies of a circular. */
@ApplicationScoped
class UnusedContacts implements ScheduledTask {

    @Inject
    private UnusedContactDeletion deletion;

    @Override
    public void run() {
        while (deletion.deleteSome() > 0) {
            // The next batch, until none is left.
        }
    }
}
