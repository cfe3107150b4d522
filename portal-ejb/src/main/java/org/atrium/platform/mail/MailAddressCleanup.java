package org.atrium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.atrium.platform.time.ScheduledTask;

/** Forgets addresses whose mail came back long ago. Repeating the delete is harmless, so nodes need not coordinate. */
@ApplicationScoped
class MailAddressCleanup implements ScheduledTask {

    @Inject
    private ReturnedMail returned;

    @Override
    public void run() {
        returned.forgetOld();
    }
}
