package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/** Handles requests for a new verification link from the outbox: mails what the address has. */
@ApplicationScoped
class VerificationResend implements OutboxHandler {

    static final String KIND = "verification-again";

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountMailer mailer;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void deliver(String payload) {
        accounts.byEmail(Outbox.read(payload, ResendRequest.class).email()).ifPresent(account -> {
            if (account.acceptsRegistrations()) {
                accounts.newestRegistration(account).ifPresent(newest -> mailer.sendVerification(account, newest));
            } else if (account.maySignIn()) {
                mailer.sendAddressTaken(account);
            }
        });
    }

    /** Outbox message: the address entered in the form. */
    public record ResendRequest(String email) {}
}
