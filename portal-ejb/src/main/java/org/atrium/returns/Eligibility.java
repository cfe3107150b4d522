package org.atrium.returns;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDetails.LineArrival;
import org.atrium.orders.OrderStatus;
import org.atrium.returns.Returnable.ReturnObstacle;

/** Decides whether an order line can be returned: what has come of it, from when its last parcel came. */
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
        Optional<LineArrival> arrival = order.arrivalOf(line);
        if (arrival.isEmpty()) {
            return Returnable.no(ReturnObstacle.NOT_DELIVERED, null, days);
        }
        Instant until = policy.windowEnd(arrival.get().at(), zone);
        int left = arrival.get().quantity() - inReturns;
        if (left <= 0) {
            return arrival.get().quantity() < line.quantity()
                    ? Returnable.no(ReturnObstacle.NOT_DELIVERED, null, days)
                    : Returnable.no(ReturnObstacle.ALL_RETURNED, until, days);
        }
        if (now.isAfter(until)) {
            return Returnable.no(ReturnObstacle.WINDOW_CLOSED, until, days);
        }
        return Returnable.yes(left, until, days);
    }
}
