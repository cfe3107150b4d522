package org.atrium.orders;

import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountId;

/**
 * Orders that were known before belong to somebody else from now on.
 *
 * @param orders their numbers inside
 * @param owner whose they are, or null for nobody's
 */
public record OrdersMoved(Collection<Long> orders, AccountId owner) {

    public OrdersMoved {
        orders = List.copyOf(orders);
    }
}
