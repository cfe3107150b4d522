package org.atrium.orders;

import java.util.Collection;
import java.util.List;
import org.atrium.account.AccountId;

/**
 * Known orders were reassigned to another account, or to none.
 *
 * @param orders their numbers inside
 * @param owner whose they are, or null for nobody's
 */
public record OrdersReassigned(Collection<Long> orders, AccountId owner) {

    public OrdersReassigned {
        orders = List.copyOf(orders);
    }
}
