package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/** Handles requests for a new password from the outbox: mails a link if the account exists. */
@ApplicationScoped
class PasswordResetHandler implements OutboxHandler {

    static final String KIND = "forgotten-password";

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
        accounts.byEmail(Outbox.read(payload, PasswordResetRequest.class).email())
                .filter(account ->
                        account.status() == AccountStatus.ACTIVE || account.status() == AccountStatus.PENDING)
                .ifPresent(mailer::sendReset);
    }

    /** Outbox message: the address entered in the form. */
    public record PasswordResetRequest(String email) {}
}
