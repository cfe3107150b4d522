package org.atrium.orders;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;

/**
 * An order with everything its page shows.
 *
 * @param id its number inside, for other features' tables
 * @param account its owner, or null
 * @param deliveredAt as the merchant says, or null
 * @param arrivedAt when it came, as far as anybody said; null until it is delivered
 * @param lines without those the merchant took out
 */
public record OrderDetails(
        long id,
        String number,
        AccountId account,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        Instant arrivedAt,
        Money total,
        DeliveryAddress address,
        List<Line> lines,
        List<OrderDocument.Parcel> shipments) {

    static OrderDetails of(Order order) {
        return new OrderDetails(
                order.id(),
                order.number(),
                order.account(),
                order.status(),
                order.placedAt(),
                order.updatedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                order.arrivedAt(),
                order.total(),
                order.address(),
                order.lines().stream()
                        .filter(line -> line.quantity() > 0)
                        .map(OrderLine::details)
                        .toList(),
                order.shipments().stream().map(Shipment::document).toList());
    }

    /** What the lines cost together; the total also holds delivery. */
    public Money itemsTotal() {
        return lines.stream().map(Line::sum).reduce(Money.of("0", total.currency()), Money::plus);
    }

    /** How many things, over all lines. */
    public int items() {
        return lines.stream().mapToInt(Line::quantity).sum();
    }

    /**
     * So many of one product.
     *
     * @param id its place in the order, from 1, which never changes
     */
    public record Line(
            int id, String sku, String name, String category, int quantity, Money unitPrice, boolean returnable) {

        public Money sum() {
            return unitPrice.times(quantity);
        }
    }
}
