package org.atrium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/** Looks behind noted wishes for a new password and mails a link where there is an account. */
@ApplicationScoped
class ForgottenPasswords implements OutboxHandler {

    static final String KIND = "forgotten-password";

    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountMail mail;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void deliver(String payload) {
        accounts.byEmail(Outbox.read(payload, Wish.class).email())
                .filter(account ->
                        account.status() == AccountStatus.ACTIVE || account.status() == AccountStatus.PENDING)
                .ifPresent(mail::sendReset);
    }

    /** An address somebody typed. */
    public record Wish(String email) {}
}
