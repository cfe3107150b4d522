package org.atrium.orders;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.atrium.account.EmailAddress;
import org.atrium.imports.DocumentFields;
import org.atrium.imports.ImportLine;
import org.atrium.platform.error.InvalidInputException;

/** Reads order documents as merchants' systems write them, and refuses them with everything that is wrong. */
final class OrderDocuments {

    private static final int MAX_QUANTITY = 100_000;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private OrderDocuments() {}

    /**
     * The document in a line of a file.
     *
     * @throws InvalidInputException if the line is no JSON object, or naming every field that is wrong
     */
    static OrderDocument read(ImportLine line) {
        return read(line.document());
    }

    /**
     * The document of a JSON object.
     *
     * @throws InvalidInputException naming every field that is wrong
     */
    static OrderDocument read(JsonObject json) {
        return read(DocumentFields.of(json));
    }

    private static OrderDocument read(DocumentFields fields) {
        String number = fields.text("number", 40, OrderNumber::isValid, "orders.error.number");
        DocumentFields customer = fields.object("customer");
        String ref = customer.text("ref", 120);
        String email = customer.text("email", 254, EmailAddress::isValid, "input.Email");
        OrderStatus status = fields.constant("status", OrderStatus.class);
        Instant placedAt = fields.instant("placedAt");
        Instant updatedAt = fields.instant("updatedAt");
        Instant promisedBy = fields.optionalInstant("promisedBy");
        Instant deliveredAt = fields.optionalInstant("deliveredAt");
        String currency = fields.text("currency", 3, Money::isCurrency, "orders.error.currency");
        BigDecimal total = amount(fields, "total");
        DeliveryAddress address = address(fields.object("shippingAddress"));
        List<OrderDocument.Line> lines = fields.list("lines", OrderDocuments::line);
        List<OrderDocument.Parcel> parcels = fields.list("shipments", OrderDocuments::parcel);
        if (lines.isEmpty()) {
            fields.wrong("lines", "orders.error.lines");
        }
        fields.check();
        return new OrderDocument(
                new OrderNumber(number),
                new OrderDocument.Customer(ref, new EmailAddress(email)),
                status,
                placedAt,
                updatedAt,
                promisedBy,
                deliveredAt,
                currency,
                total,
                address,
                lines,
                parcels);
    }

    private static DeliveryAddress address(DocumentFields fields) {
        return new DeliveryAddress(
                fields.text("name", 200),
                fields.text("line1", 200),
                fields.optionalText("line2", 200),
                fields.optionalText("postalCode", 20),
                fields.text("city", 120),
                fields.optionalText("region", 120),
                fields.text("country", 2, COUNTRIES::contains, "orders.error.country"));
    }

    private static OrderDocument.Line line(DocumentFields fields) {
        String sku = fields.text("sku", 80);
        String name = fields.text("name", 300);
        String category = fields.optionalText("category", 120);
        Integer quantity = fields.integer("quantity", 1, MAX_QUANTITY);
        BigDecimal unitPrice = amount(fields, "unitPrice");
        boolean returnable = fields.flag("returnable", true);
        return new OrderDocument.Line(sku, name, category, quantity == null ? 0 : quantity, unitPrice, returnable);
    }

    private static OrderDocument.Parcel parcel(DocumentFields fields) {
        return new OrderDocument.Parcel(
                fields.text("carrier", 120),
                fields.text("trackingNumber", 120),
                fields.optionalInstant("shippedAt"),
                fields.list("events", OrderDocuments::event));
    }

    private static OrderDocument.Event event(DocumentFields fields) {
        return new OrderDocument.Event(
                fields.instant("at"), fields.text("status", 60), fields.optionalText("place", 200));
    }

    private static BigDecimal amount(DocumentFields fields, String field) {
        BigDecimal amount = fields.decimal(field);
        if (amount != null && (amount.signum() < 0 || !Money.isExact(amount))) {
            fields.wrong(field, "orders.error.amount");
            return null;
        }
        return amount == null ? null : amount.setScale(2);
    }
}
