package org.atrium.web.orders;

import java.time.Instant;
import java.util.List;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;

/**
 * An order prepared for its page.
 *
 * @param headline how far it is, as a sentence
 * @param expectedDelivery when it comes or came, null where nobody knows
 * @param address the lines of where it goes
 * @param discount what is taken off, zero or negative
 * @param delivery what was paid beside the lines
 */
public record OrderPageView(
        OrderDetails order,
        String headline,
        String expectedDelivery,
        boolean late,
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

    /** A parcel, its newest event first; the number is from 1. */
    public record ShipmentRow(int number, String carrier, String trackingNumber, List<TrackingEventRow> events) {}

    /** An event that the carrier reported, in words. */
    public record TrackingEventRow(String text, String location, Instant at) {}
}
