package org.atrium.orders;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.atrium.account.EmailAddress;

/**
 * An order as the merchant's system sends it, checked. Two documents of one number are told apart by {@code updatedAt},
 * and where that is the same by what they say.
 */
public record OrderDocument(
        OrderNumber number,
        Customer customer,
        OrderStatus status,
        Instant placedAt,
        Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        String currency,
        BigDecimal total,
        DeliveryAddress shippingAddress,
        List<Line> lines,
        List<Parcel> shipments) {

    public OrderDocument {
        lines = List.copyOf(lines);
        shipments = List.copyOf(shipments);
    }

    /** A hash of everything the document says. */
    String fingerprint() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Who ordered.
     *
     * @param ref the merchant's name for the customer, null where it is no single person's
     */
    public record Customer(String ref, EmailAddress email) {

        public Customer {
            ref = CustomerReferences.ofPerson(ref);
        }
    }

    /**
     * So many of one product.
     *
     * @param id the merchant's own name for the line, by which it stays the same whatever else changes; may be null
     */
    public record Line(
            String id,
            String sku,
            String name,
            String category,
            int quantity,
            BigDecimal unitPrice,
            boolean returnable) {}

    /** One parcel and where it has been. */
    public record Parcel(String carrier, String trackingNumber, Instant shippedAt, List<Event> events) {

        public Parcel {
            events = List.copyOf(events);
        }

        /** The same, its events by time; those of one moment stay as they were told. */
        Parcel inOrder() {
            return new Parcel(
                    carrier,
                    trackingNumber,
                    shippedAt,
                    events.stream().sorted(Comparator.comparing(Event::at)).toList());
        }
    }

    /**
     * Something the carrier told.
     *
     * @param status the carrier's word, such as {@code IN_TRANSIT}
     */
    public record Event(Instant at, String status, String place) {}
}
