package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;

/** Looks at every tick for returns that should have arrived. */
@ApplicationScoped
class OverdueReturns implements DueWork {

    @Inject
    private ReturnExpiry expiry;

    @Override
    public void run() {
        expiry.expireSome();
    }
}
