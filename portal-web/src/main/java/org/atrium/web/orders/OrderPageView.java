package org.atrium.web.orders;

import java.time.Instant;
import java.util.List;
import org.atrium.orders.Money;
import org.atrium.orders.OrderAttention;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.ParcelDetails;

/**
 * An order prepared for its page.
 *
 * @param headline how far it is, as a sentence
 * @param notes when it comes or came and what else is known, each a sentence
 * @param attention why it needs its customer, or null
 * @param choice from when one who waits too long may choose otherwise, null where it is not late
 * @param choiceOpen whether that day has come
 * @param lastEvent where it was last, null where it is not late or nobody knows
 * @param address the lines of where it goes
 * @param discount what is taken off, zero or negative
 * @param delivery what was paid beside the lines
 */
public record OrderPageView(
        OrderDetails order,
        String headline,
        List<String> notes,
        OrderAttention attention,
        String choice,
        boolean choiceOpen,
        TrackingEventRow lastEvent,
        List<OrderStepView> steps,
        List<OrderLineRow> lines,
        List<ShipmentRow> parcels,
        List<String> address,
        Money discount,
        Money delivery) {

    /** Whether at least one line can be returned. */
    public boolean isReturnable() {
        return lines.stream().anyMatch(OrderLineRow::returnable);
    }

    /** Whether it says more than how far it is: that something is to be done, or that it takes too long. */
    public boolean isUrgent() {
        return attention != null;
    }

    /** Whether it was cancelled, so that it has no steps. */
    public boolean isCancelled() {
        return order.status() == OrderStatus.CANCELLED;
    }

    /** One of the five steps of every order. */
    public record OrderStepView(String name, boolean done, boolean current, Instant at) {

        /** Its style class. */
        public String style() {
            if (done) {
                return "is-done";
            }
            return current ? "is-now" : "";
        }
    }

    /**
     * So many of one product.
     *
     * @param hint until when it can be returned, or why it cannot; null for a reduction
     */
    public record OrderLineRow(OrderDetails.OrderLineDetails line, boolean returnable, String hint) {}

    /**
     * A parcel; the number is from 1.
     *
     * @param headline how it stands, for one that is folded
     * @param trackingUrl where the carrier shows it, or null
     * @param arrived whether nothing more comes of it, so that it is folded
     * @param lines what is in it
     * @param events the newest first
     */
    public record ShipmentRow(
            int number,
            String headline,
            String carrier,
            String trackingNumber,
            String trackingUrl,
            boolean arrived,
            List<ParcelDetails.ParcelLine> lines,
            List<TrackingEventRow> events) {}

    /**
     * An event that the carrier reported, in our words.
     *
     * @param carrierWords the carrier's, where they say more; or null
     */
    public record TrackingEventRow(String text, String carrierWords, String location, Instant at) {}
}
