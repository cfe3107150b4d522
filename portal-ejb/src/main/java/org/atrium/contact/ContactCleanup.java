package org.atrium.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.atrium.platform.time.ScheduledTask;

/** Deletes messages whose link has expired. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class ContactCleanup implements ScheduledTask {

    @Inject
    private ContactQueries queries;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        queries.deleteWrittenBefore(clock.instant().minus(ContactLinks.CONFIRMATION_LIFETIME));
    }
}
