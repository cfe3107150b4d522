package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/**
 * Deletes registrations that were not confirmed in time. Invited accounts and placeholder accounts are not affected.
 */
@ApplicationScoped
class ExpiredRegistrations implements ScheduledTask {

    @Inject
    private RegistrationExpiry expiry;

    @Override
    public void run() {
        while (expiry.expireSome() > 0) {
            // The next batch, until none is left.
        }
    }
}
