package org.atrium.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;

/** Drops the tries that count no more. Deleting twice does no harm, so nodes need not agree who does it. */
@ApplicationScoped
class ForgetOldTries implements DueWork {

    @Inject
    private Throttle throttle;

    @Override
    public void run() {
        throttle.forget();
    }
}
