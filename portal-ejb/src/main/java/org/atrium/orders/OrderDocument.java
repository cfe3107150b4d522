package org.atrium.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.atrium.account.EmailAddress;
import org.atrium.platform.ids.Sha256;
import org.atrium.platform.text.GuestReference;

/**
 * A validated order document of the merchant's system. Documents of one order are compared by {@code updatedAt}, and by
 * content if that is equal.
 */
public record OrderDocument(
        OrderNumber number,
        OrderCustomer customer,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        Cancellation cancellation,
        String currency,
        BigDecimal total,
        DeliveryAddress shippingAddress,
        List<OrderLineDocument> lines,
        List<ShipmentDocument> shipments) {

    public OrderDocument {
        lines = List.copyOf(lines);
        shipments = List.copyOf(shipments);
    }

    /** A hash of everything the document says. */
    String fingerprint() {
        return Sha256.of(toString());
    }

    /**
     * Who ordered.
     *
     * @param ref the merchant's name for the customer, null where it is no single person's
     */
    public record OrderCustomer(String ref, EmailAddress email) {

        public OrderCustomer {
            ref = GuestReference.personalReference(ref);
        }
    }

    /**
     * So many of one product.
     *
     * @param id the merchant's own name for the line, by which it stays the same whatever else changes; may be null
     */
    public record OrderLineDocument(
            String id,
            String sku,
            String name,
            String category,
            int quantity,
            BigDecimal unitPrice,
            boolean returnable) {}

    /**
     * One parcel and where it has been.
     *
     * @param lines what is in it; empty where the merchant does not say
     */
    public record ShipmentDocument(
            String carrier,
            String trackingNumber,
            Instant shippedAt,
            List<ShipmentLineDocument> lines,
            List<TrackingEventDocument> events) {

        public ShipmentDocument {
            lines = List.copyOf(lines);
            events = List.copyOf(events);
        }

        /** The same, its events by time; those of one moment stay as they were told. */
        ShipmentDocument sorted() {
            return new ShipmentDocument(
                    carrier,
                    trackingNumber,
                    shippedAt,
                    lines,
                    events.stream()
                            .sorted(Comparator.comparing(TrackingEventDocument::at))
                            .toList());
        }
    }

    /**
     * So many of one line of the order.
     *
     * @param id the merchant's own name for the line, or null
     */
    public record ShipmentLineDocument(String id, String sku, int quantity) {}

    /**
     * An event that the carrier reported.
     *
     * @param status the carrier's word, such as {@code IN_TRANSIT}
     * @param place where it happened, may be null; the API's name of the event's location
     */
    public record TrackingEventDocument(Instant at, String status, String place) {}
}
