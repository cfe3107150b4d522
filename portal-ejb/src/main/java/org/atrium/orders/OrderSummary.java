package org.atrium.orders;

import java.time.Instant;
import java.util.List;

/**
 * An order in a list.
 *
 * @param deliveredAt as the merchant says, or null
 * @param arrivedAt when it came, as far as anybody said; null until it is delivered
 * @param product name of the first line
 * @param category of the first line, or null
 * @param more how many other lines there are
 */
public record OrderSummary(
        String number,
        OrderStatus status,
        Instant placedAt,
        Instant promisedBy,
        Instant deliveredAt,
        Instant arrivedAt,
        Cancellation cancellation,
        OrderState state,
        Money total,
        String product,
        String category,
        int more)
        implements OrderFacts {

    static OrderSummary of(Order order) {
        List<OrderLine> lines = order.lines().stream().filter(OrderLine::isItem).toList();
        OrderLine first = lines.isEmpty() ? null : lines.get(0);
        return new OrderSummary(
                order.number(),
                order.status(),
                order.placedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                order.arrivedAt(),
                order.cancellation(),
                order.state(),
                order.total(),
                first == null ? order.number() : first.name(),
                first == null ? null : first.category(),
                Math.max(0, lines.size() - 1));
    }
}
