package org.atrium.platform.unsent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/** Deletes expired unsent forms. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class UnsentFormCleanup implements ScheduledTask {

    @Inject
    private UnsentForms forms;

    @Override
    public void run() {
        forms.deleteExpired();
    }
}
