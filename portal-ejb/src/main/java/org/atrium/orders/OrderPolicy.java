package org.atrium.orders;

import org.atrium.account.Viewer;

/** Who may see an order: its owner and support. */
final class OrderPolicy {

    private OrderPolicy() {}

    static boolean maySee(Viewer viewer, Order order) {
        return viewer.isSupport() || viewer.is(order.account());
    }
}
