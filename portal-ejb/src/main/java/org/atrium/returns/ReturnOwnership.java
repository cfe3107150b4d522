package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.orders.OrdersReassigned;

/** Reassigns returns together with their order, because a return shows what was ordered. */
@ApplicationScoped
class ReturnOwnership {

    @Inject
    private ReturnQueries returns;

    void on(@Observes OrdersReassigned moved) {
        if (moved.owner() == null) {
            returns.clearOwner(moved.orders());
        } else {
            returns.assignOwner(moved.orders(), moved.owner());
        }
    }
}
