package org.atrium.api.orders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.orders.DeliveryAddress;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDocument;
import org.atrium.orders.OrderStatus;
import org.atrium.platform.text.Texts;
import org.atrium.returns.Returnable;

/** An order as clients see it, with what can be returned of it. */
public record OrderView(
        String number,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        Amount total,
        DeliveryAddress shippingAddress,
        List<Line> lines,
        List<OrderDocument.Parcel> shipments) {

    static OrderView of(OrderDetails order, Map<Integer, Returnable> returnable, Texts texts) {
        return new OrderView(
                order.number(),
                order.status(),
                order.placedAt(),
                order.updatedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                Amount.of(order.total()),
                order.address(),
                order.lines().stream()
                        .map(line -> Line.of(line, Return.of(returnable.get(line.id()), texts)))
                        .toList(),
                order.shipments());
    }

    /** So many of one product. */
    public record Line(
            int id, String sku, String name, String category, int quantity, Amount unitPrice, Return returnable) {

        static Line of(OrderDetails.Line line, Return returnable) {
            return new Line(
                    line.id(),
                    line.sku(),
                    line.name(),
                    line.category(),
                    line.quantity(),
                    Amount.of(line.unitPrice()),
                    returnable);
        }
    }

    /**
     * Whether a line can be returned.
     *
     * @param quantity how many still can
     * @param until last instant for it
     * @param reason why not, null where it can
     */
    public record Return(boolean eligible, int quantity, Instant until, String reason) {

        static Return of(Returnable judged, Texts texts) {
            return new Return(judged.eligible(), judged.quantity(), judged.until(), judged.reason(texts));
        }
    }
}
