package org.atrium.api.orders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.atrium.orders.Cancellation;
import org.atrium.orders.DeliveryAddress;
import org.atrium.orders.OrderAttention;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.OrderWords;
import org.atrium.orders.ParcelDetails;
import org.atrium.platform.text.Texts;
import org.atrium.returns.Returnable;

/**
 * An order with its returnable quantities, as JSON.
 *
 * @param headline how far it is, in the viewer's language: what pages say of it
 * @param attention why it needs its customer, or null
 * @param cancellation how it was cancelled, as far as that is known; or null
 */
public record OrderView(
        String number,
        OrderStatus status,
        String headline,
        OrderAttention attention,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        Cancellation cancellation,
        AmountJson total,
        DeliveryAddress shippingAddress,
        List<OrderLineView> lines,
        List<ParcelDetails> shipments) {

    static OrderView of(OrderDetails order, Map<Integer, Returnable> returnable, OrderReading reading) {
        return new OrderView(
                order.number(),
                order.status(),
                reading.words().headline(order),
                order.attention(reading.now(), reading.zone()),
                order.placedAt(),
                order.updatedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                known(order.cancellation()),
                AmountJson.of(order.total()),
                order.address(),
                order.lines().stream()
                        .map(line -> OrderLineView.of(
                                line, ReturnabilityView.of(returnable.get(line.id()), reading.texts())))
                        .toList(),
                order.shipments());
    }

    private static Cancellation known(Cancellation told) {
        return told.at() == null && told.by() == null && told.refundedTo() == null ? null : told;
    }

    /** For whom orders are read, and when. */
    record OrderReading(Texts texts, Instant now, ZoneId zone, OrderWords words) {

        static OrderReading of(Locale locale, ZoneId zone, Instant now) {
            Texts texts = Texts.in(locale, zone);
            return new OrderReading(texts, now, zone, OrderWords.in(texts, now, zone));
        }
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
     * @param until last instant for it; null while the rest of the order is still to come, and where there is none
     * @param reason why not, null where it can
     */
    public record ReturnabilityView(boolean eligible, int quantity, Instant until, String reason) {

        static ReturnabilityView of(Returnable judged, Texts texts) {
            return new ReturnabilityView(judged.eligible(), judged.quantity(), judged.until(), judged.reason(texts));
        }
    }
}
