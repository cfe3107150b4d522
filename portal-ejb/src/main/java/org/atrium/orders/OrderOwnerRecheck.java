package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.atrium.account.AccountDirectory;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/**
 * Assigns a customer's orders once more after a verification is committed: orders written at the same moment could
 * neither see the verification nor be found by it.
 */
@ApplicationScoped
class OrderOwnerRecheck implements OutboxHandler {

    static final String KIND = "late-orders";

    @Inject
    private OrderOwners owners;

    @Inject
    private AccountDirectory accounts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void deliver(String payload) {
        accounts.byVerifiedEmail(Outbox.read(payload, VerifiedEmail.class).email())
                .ifPresent(owner -> owners.assignTo(owner.id(), owner.email()));
    }

    /** An address that became somebody's. */
    public record VerifiedEmail(String email) {}
}
