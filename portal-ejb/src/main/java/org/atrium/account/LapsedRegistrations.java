package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.DueWork;

/**
 * Drops registrations that nobody confirmed in time: the address may never have been its registrant's. Whom an
 * administrator invited, and authors of imported texts, are no registrations.
 */
@ApplicationScoped
class LapsedRegistrations implements DueWork {

    @Inject
    private RegistrationLapse lapse;

    @Override
    public void run() {
        while (lapse.dropSome() > 0) {
            // The next batch, until none is left.
        }
    }
}
