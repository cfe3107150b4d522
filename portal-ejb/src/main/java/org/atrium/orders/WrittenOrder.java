package org.atrium.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.json.OneLineTexts;

/** An order document as merchants' systems write it; {@link OrderDocuments} has the rules between its fields. */
@OneLineTexts
record WrittenOrder(
        @NotBlank @Size(max = OrderNumber.MAX) String number,
        @NotNull @Valid Customer customer,
        @NotNull OrderStatus status,
        @NotNull Instant placedAt,
        @NotNull Instant updatedAt,
        Instant promisedBy,
        Instant deliveredAt,
        @Valid CancelledOrder cancellation,
        @NotBlank @Size(max = 3) String currency,
        @NotNull BigDecimal total,
        Address shippingAddress,
        @NotEmpty(message = "orders.error.lines") @Valid List<Line> lines,
        @Valid List<Parcel> shipments) {

    WrittenOrder {
        lines = lines == null ? List.of() : lines;
        shipments = shipments == null ? List.of() : shipments;
    }

    /**
     * Who ordered.
     *
     * @param ref the merchant's name for the customer
     */
    @OneLineTexts
    record Customer(
            @Size(max = 120) String ref,
            @NotBlank @Size(max = 254) String email) {}

    /**
     * How it was cancelled, as far as the merchant says.
     *
     * @param refundedTo where the money went, in the merchant's words
     */
    @OneLineTexts
    record CancelledOrder(
            Instant at,
            Cancellation.CancelledBy by,
            @Size(max = 120) String refundedTo) {}

    /** Where it goes, however the merchant knows it: no part is too long, and exporters write empty ones in many ways. */
    @OneLineTexts(ignoreOtherValues = true)
    record Address(
            String name, String line1, String line2, String postalCode, String city, String region, String country) {}

    /**
     * So many of one product.
     *
     * @param returnable true unless said otherwise
     */
    @OneLineTexts
    record Line(
            @Size(max = 80) String id,
            @NotBlank @Size(max = 80) String sku,
            @NotBlank @Size(max = 300) String name,
            @Size(max = 120) String category,
            @NotNull @Min(1) @Max(MAX_QUANTITY) Integer quantity,
            @NotNull BigDecimal unitPrice,
            Boolean returnable) {

        static final int MAX_QUANTITY = 100_000;
    }

    /** One parcel and where it has been. */
    @OneLineTexts
    record Parcel(
            @NotBlank @Size(max = 120) String carrier,
            @NotBlank @Size(max = 120) String trackingNumber,
            Instant shippedAt,
            @Valid List<PackedLine> lines,
            @Valid List<Event> events) {

        Parcel {
            lines = lines == null ? List.of() : lines;
            events = events == null ? List.of() : events;
        }
    }

    /** So many of a line that is in a parcel: the line by its id, or else by its product. */
    @OneLineTexts
    record PackedLine(
            @Size(max = 80) String id,
            @Size(max = 80) String sku,
            @NotNull @Min(1) @Max(Line.MAX_QUANTITY) Integer quantity) {

        boolean isOf(Line line) {
            return id == null ? line.sku() != null && line.sku().equals(sku) : id.equals(line.id());
        }
    }

    /** Something the carrier told. */
    @OneLineTexts
    record Event(
            @NotNull Instant at,
            @NotBlank @Size(max = 60) String status,
            @Size(max = 200) String place) {}
}
