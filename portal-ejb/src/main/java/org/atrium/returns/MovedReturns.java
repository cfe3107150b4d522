package org.atrium.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.orders.OrdersMoved;

/** A return is of whom its order is: it shows what was ordered, so whoever loses the one loses the other. */
@ApplicationScoped
class MovedReturns {

    @Inject
    private ReturnQueries returns;

    void moved(@Observes OrdersMoved moved) {
        if (moved.owner() == null) {
            returns.release(moved.orders());
        } else {
            returns.give(moved.orders(), moved.owner());
        }
    }
}
