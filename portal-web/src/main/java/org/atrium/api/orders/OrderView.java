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

/** An order with its returnable quantities, as JSON. */
public record OrderView(
        String number,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        AmountJson total,
        DeliveryAddress shippingAddress,
        List<OrderLineView> lines,
        List<OrderDocument.ShipmentDocument> shipments) {

    static OrderView of(OrderDetails order, Map<Integer, Returnable> returnable, Texts texts) {
        return new OrderView(
                order.number(),
                order.status(),
                order.placedAt(),
                order.updatedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                AmountJson.of(order.total()),
                order.address(),
                order.lines().stream()
                        .map(line -> OrderLineView.of(line, ReturnabilityView.of(returnable.get(line.id()), texts)))
                        .toList(),
                order.shipments());
    }

    /** So many of one product. */
    public record OrderLineView(
            int id,
            String sku,
            String name,
            String category,
            int quantity,
            AmountJson unitPrice,
            ReturnabilityView returnable) {

        static OrderLineView of(OrderDetails.OrderLineDetails line, ReturnabilityView returnable) {
            return new OrderLineView(
                    line.id(),
                    line.sku(),
                    line.name(),
                    line.category(),
                    line.quantity(),
                    AmountJson.of(line.unitPrice()),
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
    public record ReturnabilityView(boolean eligible, int quantity, Instant until, String reason) {

        static ReturnabilityView of(Returnable judged, Texts texts) {
            return new ReturnabilityView(judged.eligible(), judged.quantity(), judged.until(), judged.reason(texts));
        }
    }
}
