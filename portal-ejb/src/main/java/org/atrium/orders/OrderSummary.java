package org.atrium.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.text.Texts;
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

    /** The same of an order that was read with all details. */
    public static OrderSummary of(OrderDetails order) {
        List<OrderDetails.OrderLineDetails> lines =
                order.lines().stream().filter(line -> !line.isDiscount()).toList();
        return new OrderSummary(
                order.number(),
                order.status(),
                order.placedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                order.total(),
                lines.isEmpty() ? order.number() : lines.get(0).name(),
                lines.isEmpty() ? null : lines.get(0).category(),
                Math.max(0, lines.size() - 1));
    }

    /** A row of the search: what it is, and how it stands. */
    public SearchHit toSearchHit(String url, Texts texts) {
        return new SearchHit(
                "order",
                texts.get("orders.search.title", number, product),
                url,
                null,
                0,
                texts.get("orders.status." + status.name()),
                placedAt);
    }
}
