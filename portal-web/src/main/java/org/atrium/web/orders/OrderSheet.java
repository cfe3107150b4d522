package org.atrium.web.orders;

import java.time.Instant;
import java.util.List;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;

/**
 * An order as its page shows it.
 *
 * @param headline how far it is, as a sentence
 * @param expectation when it comes or came, null where nobody knows
 * @param address the lines of where it goes
 * @param reduction what is taken off, zero or negative
 * @param delivery what was paid beside the lines
 */
public record OrderSheet(
        OrderDetails order,
        String headline,
        String expectation,
        boolean late,
        List<Step> steps,
        List<Line> lines,
        List<Parcel> parcels,
        List<String> address,
        Money reduction,
        Money delivery) {

    /** Whether at least one line can be returned. */
    public boolean isReturnable() {
        return lines.stream().anyMatch(Line::returnable);
    }

    /** One of the five steps of every order. */
    public record Step(String name, boolean done, boolean now, Instant at) {}

    /**
     * So many of one product.
     *
     * @param hint until when it can be returned, or why it cannot; null for a reduction
     */
    public record Line(OrderDetails.Line line, boolean returnable, String hint) {}

    /** A parcel, what was told of it newest first. */
    public record Parcel(int place, String carrier, String trackingNumber, List<Event> events) {}

    /** Something the carrier told, in words. */
    public record Event(String text, String place, Instant at) {}
}
