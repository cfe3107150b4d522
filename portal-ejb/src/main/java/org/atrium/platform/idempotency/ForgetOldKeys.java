package org.atrium.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;

/** Drops the keys nobody can use any more. Deleting twice does no harm, so nodes need not agree who does it. */
@ApplicationScoped
class ForgetOldKeys implements DueWork {

    @Inject
    private IdempotentRequests requests;

    @Inject
    private SentForms forms;

    @Override
    public void run() {
        requests.forget();
        forms.forget();
    }
}
