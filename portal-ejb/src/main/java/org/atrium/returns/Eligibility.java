package org.atrium.returns;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDetails.LineArrival;
import org.atrium.orders.OrderStatus;
import org.atrium.returns.Returnable.ReturnObstacle;

/**
 * Decides whether an order line can be returned: what has come of it, until the window ends that begins when the last parcel
 * of the whole order comes. So the law counts the days of goods that were ordered together.
 */
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
        Instant until =
                order.completedAt().map(last -> policy.windowEnd(last, zone)).orElse(null);
        int left = arrival.get().quantity() - inReturns;
        if (left <= 0) {
            return arrival.get().quantity() < line.quantity()
                    ? Returnable.no(ReturnObstacle.NOT_DELIVERED, null, days)
                    : Returnable.no(ReturnObstacle.ALL_RETURNED, until, days);
        }
        if (until != null && now.isAfter(until)) {
            return Returnable.no(ReturnObstacle.WINDOW_CLOSED, until, days);
        }
        return Returnable.yes(left, until, days);
    }
}
