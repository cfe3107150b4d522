package org.atrium.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.atrium.platform.time.CalendarDays;

/**
 * An order in a list.
 *
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
        Money total,
        String product,
        String category,
        int more) {

    static OrderSummary of(Order order) {
        List<OrderLine> lines = order.lines().stream().filter(OrderLine::isItem).toList();
        OrderLine first = lines.isEmpty() ? null : lines.get(0);
        return new OrderSummary(
                order.number(),
                order.status(),
                order.placedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                order.total(),
                first == null ? order.number() : first.name(),
                first == null ? null : first.category(),
                Math.max(0, lines.size() - 1));
    }

    /** Whether it is not there yet though the day is over by which it was promised, where the reader lives. */
    public boolean isLate(Instant now, ZoneId zone) {
        return isLate(status, promisedBy, now, zone);
    }

    static boolean isLate(OrderStatus status, Instant promisedBy, Instant now, ZoneId zone) {
        return !status.isOver() && promisedBy != null && CalendarDays.isOver(promisedBy, now, zone);
    }
}
