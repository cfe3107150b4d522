package org.atrium.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/** Deletes expired idempotency keys and forms. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class IdempotencyCleanup implements ScheduledTask {

    @Inject
    private IdempotentRequests requests;

    @Inject
    private SentForms forms;

    @Override
    public void run() {
        requests.deleteExpired();
        forms.deleteExpired();
    }
}
