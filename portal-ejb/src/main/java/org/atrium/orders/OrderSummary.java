package org.atrium.orders;

import java.time.Instant;
import java.util.List;
import org.atrium.account.TimeZones;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.text.Texts;

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
                order.arrivedAt(),
                order.cancellation(),
                order.state(),
                order.total(),
                lines.isEmpty() ? order.number() : lines.get(0).name(),
                lines.isEmpty() ? null : lines.get(0).category(),
                Math.max(0, lines.size() - 1));
    }

    /** A row of the search: what it is, and how it stands now. */
    public SearchHit toSearchHit(String url, Texts texts, Instant now) {
        return new SearchHit(
                "order",
                texts.get("orders.search.title", number, product),
                url,
                null,
                0,
                OrderWords.in(texts, now, TimeZones.shopZone()).undated(this),
                placedAt);
    }
}
