package org.atrium.returns;

import java.time.Instant;
import java.time.ZoneId;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderStatus;
import org.atrium.returns.Returnable.ReturnObstacle;

/** Decides whether an order line can be returned. */
final class Eligibility {

    private Eligibility() {}

    /**
     * @param policy the one in force when the order was placed
     * @param inReturns how many of the line are in returns already
     * @param zone where the reader lives: there the day ends that is named
     */
    static Returnable check(
            OrderDetails order,
            OrderDetails.OrderLineDetails line,
            ReturnPolicy policy,
            int inReturns,
            Instant now,
            ZoneId zone) {
        int days = policy.windowDays();
        if (!line.returnable()) {
            return Returnable.no(ReturnObstacle.NOT_RETURNABLE, null, days);
        }
        if (order.status() == OrderStatus.CANCELLED) {
            return Returnable.no(ReturnObstacle.ORDER_CANCELLED, null, days);
        }
        if (order.arrivedAt() == null) {
            return Returnable.no(ReturnObstacle.NOT_DELIVERED, null, days);
        }
        Instant until = policy.windowEnd(order.arrivedAt(), zone);
        int left = line.quantity() - inReturns;
        if (left <= 0) {
            return Returnable.no(ReturnObstacle.ALL_RETURNED, until, days);
        }
        if (now.isAfter(until)) {
            return Returnable.no(ReturnObstacle.WINDOW_CLOSED, until, days);
        }
        return Returnable.yes(left, until, days);
    }
}
