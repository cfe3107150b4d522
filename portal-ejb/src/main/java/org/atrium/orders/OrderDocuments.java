package org.atrium.orders;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.atrium.account.EmailAddress;
import org.atrium.imports.DocumentFields;
import org.atrium.imports.ImportLine;
import org.atrium.platform.error.InvalidInputException;

/** Reads order documents as merchants' systems write them, and refuses them with everything that is wrong. */
final class OrderDocuments {

    private static final int MAX_QUANTITY = 100_000;

    /** What is beyond it is no address; the order goes somewhere all the same. */
    private static final int LONGEST_PART = 1_000;

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
        String number = number(fields);
        DocumentFields customer = fields.object("customer");
        String ref = customer.optionalText("ref", 120);
        String email = customer.text("email", 254, EmailAddress::isValid, "input.Email");
        OrderStatus status = fields.constant("status", OrderStatus.class);
        Instant placedAt = fields.instant("placedAt");
        Instant updatedAt = fields.instant("updatedAt");
        Instant promisedBy = fields.optionalInstant("promisedBy");
        Instant deliveredAt = fields.optionalInstant("deliveredAt");
        String currency = fields.text("currency", 3, Money::isCurrency, "orders.error.currency");
        BigDecimal total = total(fields, currency);
        DeliveryAddress address = address(fields.object("shippingAddress"));
        List<OrderDocument.Line> lines = fields.list("lines", OrderDocuments::line);
        List<OrderDocument.Parcel> parcels = fields.list("shipments", OrderDocuments::parcel);
        if (lines.isEmpty()) {
            fields.wrong("lines", "orders.error.lines");
        }
        refuseSameIds(fields, lines);
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

    private static String number(DocumentFields fields) {
        String number = fields.key("number", OrderNumber.MAX);
        if (number != null && !OrderNumber.isValid(number)) {
            fields.wrong("number", "orders.error.number");
            return null;
        }
        return number;
    }

    private static DeliveryAddress address(DocumentFields fields) {
        return new DeliveryAddress(
                fields.words("name", LONGEST_PART),
                fields.words("line1", LONGEST_PART),
                fields.words("line2", LONGEST_PART),
                fields.words("postalCode", LONGEST_PART),
                fields.words("city", LONGEST_PART),
                fields.words("region", LONGEST_PART),
                country(fields.words("country", LONGEST_PART)));
    }

    /** By its two letters where it is one that ISO 3166-1 knows, else as the merchant writes it. */
    private static String country(String written) {
        String code = written == null ? "" : written.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? code : written;
    }

    private static OrderDocument.Line line(DocumentFields fields) {
        String id = fields.optionalKey("id", 80);
        String sku = fields.text("sku", 80);
        String name = fields.text("name", 300);
        String category = fields.optionalText("category", 120);
        Integer quantity = fields.integer("quantity", 1, MAX_QUANTITY);
        BigDecimal unitPrice = price(fields);
        boolean returnable = fields.flag("returnable", true);
        boolean reduction = unitPrice != null && unitPrice.signum() < 0;
        return new OrderDocument.Line(
                id, sku, name, category, quantity == null ? 0 : quantity, unitPrice, returnable && !reduction);
    }

    private static void refuseSameIds(DocumentFields fields, List<OrderDocument.Line> lines) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String id = lines.get(i).id();
            if (id != null && !ids.add(id)) {
                fields.wrong("lines[" + i + "].id", "orders.error.lineId");
            }
        }
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

    /** As exact as the currency is paid; where that is not known, its own mistake is told. */
    private static BigDecimal total(DocumentFields fields, String currency) {
        BigDecimal total = fields.decimal("total");
        if (total == null) {
            return null;
        }
        int decimals = currency == null ? Money.PRICE_DECIMALS : Money.decimals(currency);
        if (total.signum() < 0) {
            fields.wrong("total", "orders.error.negative");
        } else if (!Money.isExact(total, decimals)) {
            fields.wrong("total", "orders.error.total", Map.of("decimals", decimals, "currency", currency + ""));
        } else {
            return total.setScale(decimals, RoundingMode.UNNECESSARY);
        }
        return null;
    }

    /** What a single thing costs; less than nothing is a reduction. */
    private static BigDecimal price(DocumentFields fields) {
        BigDecimal price = fields.decimal("unitPrice");
        if (price != null && !Money.isExact(price, Money.PRICE_DECIMALS)) {
            fields.wrong("unitPrice", "orders.error.price", Map.of("decimals", Money.PRICE_DECIMALS));
            return null;
        }
        return price == null
                ? null
                : price.setScale(Math.max(2, price.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
