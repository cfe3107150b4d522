package org.atrium.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.atrium.account.AccountDirectory;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;

/**
 * Looks for a person's orders once more when everybody sees that an address is theirs: those that were written at the
 * same moment could not know it yet, nor be found.
 */
@ApplicationScoped
class LateOrders implements OutboxHandler {

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
        accounts.byVerifiedEmail(Outbox.read(payload, Verified.class).email())
                .ifPresent(owner -> owners.claim(owner.id(), owner.email()));
    }

    /** An address that became somebody's. */
    public record Verified(String email) {}
}
