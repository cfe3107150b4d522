package org.atrium.orders;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.atrium.account.EmailAddress;
import org.atrium.imports.ImportLine;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.json.RecordBinding;
import org.atrium.platform.text.VisibleText;

/** Reads order documents and reports all their errors at once. */
final class OrderDocuments {

    /** What is beyond it is no address; the order goes somewhere all the same. */
    private static final int MAX_ADDRESS_PART = 1_000;

    /** By how much the merchant's and the carriers' clocks may be ahead, with all that is wrong about their zones. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofDays(1);

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldError> errors = new ArrayList<>();
    private final Instant latest;

    private OrderDocuments(Instant latest) {
        this.latest = latest;
    }

    /**
     * The document in a line of a file.
     *
     * @param now nothing in it happened later, but for what clocks differ
     * @throws InvalidInputException if the line is no JSON object, or naming every field that is wrong
     */
    static OrderDocument read(ImportLine line, Instant now) {
        return document(line.read(WrittenOrder.class, new OrderDocuments(latest(now))::errors));
    }

    /**
     * The document of a JSON object.
     *
     * @param now nothing in it happened later, but for what clocks differ
     * @throws InvalidInputException naming every field that is wrong
     */
    static OrderDocument read(JsonObject json, Instant now) {
        return document(RecordBinding.bindExport(json, WrittenOrder.class, new OrderDocuments(latest(now))::errors));
    }

    /** After which nothing has happened by any clock, or in any time zone that was taken for another. */
    static Instant latest(Instant now) {
        return now.plus(CLOCK_TOLERANCE);
    }

    /** What no constraint of a single field tells; where a value is missing, that is told already. */
    private List<FieldError> errors(WrittenOrder order) {
        String email = order.customer() == null ? null : order.customer().email();
        wrongIf(order.number() != null && !OrderNumber.isValid(order.number()), "number", "orders.error.number");
        wrongIf(email != null && !EmailAddress.isValid(email), "customer.email", "input.Email");
        refuseFuture("placedAt", order.placedAt());
        refuseFuture("updatedAt", order.updatedAt());
        refuseFuture("deliveredAt", order.deliveredAt());
        refuseFuture(
                "cancellation.at",
                order.cancellation() == null ? null : order.cancellation().at());
        wrongIf(order.currency() != null && !Money.isCurrency(order.currency()), "currency", "orders.error.currency");
        checkTotal(order.total(), order.currency());
        checkLines(order.lines());
        for (int i = 0; i < order.shipments().size(); i++) {
            checkParcel("shipments[" + i + "].", order.shipments().get(i), order.lines());
        }
        return errors;
    }

    /** As exact as the currency is paid; where that is not known, its own mistake is told. */
    private void checkTotal(BigDecimal total, String currency) {
        if (total == null) {
            return;
        }
        int decimals = Money.isCurrency(currency) ? Money.decimals(currency) : Money.PRICE_DECIMALS;
        wrongIf(total.signum() < 0, "total", "orders.error.negative");
        if (total.signum() >= 0 && !Money.isExact(total, decimals)) {
            errors.add(new FieldError(
                    "total", "orders.error.total", Map.of("decimals", decimals, "currency", currency + "")));
        }
    }

    private void checkLines(List<WrittenOrder.Line> lines) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            WrittenOrder.Line line = lines.get(i);
            if (line != null && line.unitPrice() != null && !Money.isExact(line.unitPrice(), Money.PRICE_DECIMALS)) {
                errors.add(new FieldError(
                        "lines[" + i + "].unitPrice", "orders.error.price", Map.of("decimals", Money.PRICE_DECIMALS)));
            }
            if (line != null && line.id() != null && !ids.add(line.id())) {
                errors.add(new FieldError("lines[" + i + "].id", "orders.error.lineId"));
            }
        }
    }

    private void checkParcel(String path, WrittenOrder.Parcel parcel, List<WrittenOrder.Line> lines) {
        if (parcel == null) {
            return;
        }
        refuseFuture(path + "shippedAt", parcel.shippedAt());
        for (int i = 0; i < parcel.lines().size(); i++) {
            WrittenOrder.PackedLine packed = parcel.lines().get(i);
            boolean isKnown = packed == null || lines.stream().anyMatch(line -> line != null && packed.isOf(line));
            wrongIf(!isKnown, path + "lines[" + i + "]", "orders.error.parcelLine");
        }
        for (int i = 0; i < parcel.events().size(); i++) {
            WrittenOrder.Event event = parcel.events().get(i);
            refuseFuture(path + "events[" + i + "].at", event == null ? null : event.at());
        }
    }

    private void refuseFuture(String field, Instant happened) {
        wrongIf(happened != null && happened.isAfter(latest), field, "imports.error.future");
    }

    private void wrongIf(boolean isWrong, String field, String messageKey) {
        if (isWrong) {
            errors.add(new FieldError(field, messageKey));
        }
    }

    private static OrderDocument document(WrittenOrder order) {
        return new OrderDocument(
                new OrderNumber(order.number()),
                new OrderDocument.OrderCustomer(
                        order.customer().ref(),
                        new EmailAddress(order.customer().email())),
                order.status(),
                order.placedAt(),
                order.updatedAt(),
                order.promisedBy(),
                order.deliveredAt(),
                cancellation(order),
                order.currency(),
                order.total().setScale(Money.decimals(order.currency()), RoundingMode.UNNECESSARY),
                address(order.shippingAddress()),
                order.lines().stream().map(OrderDocuments::line).toList(),
                order.shipments().stream()
                        .map(parcel -> parcel(parcel, order.lines()))
                        .toList());
    }

    private static Cancellation cancellation(WrittenOrder order) {
        WrittenOrder.CancelledOrder told = order.cancellation();
        return told == null || order.status() != OrderStatus.CANCELLED
                ? Cancellation.UNKNOWN
                : new Cancellation(told.at(), told.by(), told.refundedTo());
    }

    private static DeliveryAddress address(WrittenOrder.Address address) {
        return address == null
                ? DeliveryAddress.NONE
                : new DeliveryAddress(
                        part(address.name()),
                        part(address.line1()),
                        part(address.line2()),
                        part(address.postalCode()),
                        part(address.city()),
                        part(address.region()),
                        country(part(address.country())));
    }

    private static String part(String written) {
        return written == null ? null : VisibleText.cut(written, MAX_ADDRESS_PART);
    }

    /** By its two letters where it is one that ISO 3166-1 knows, else as the merchant writes it. */
    private static String country(String written) {
        String code = written == null ? "" : written.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(code) ? code : written;
    }

    /** What costs less than nothing is a reduction. */
    private static OrderDocument.OrderLineDocument line(WrittenOrder.Line line) {
        BigDecimal price = line.unitPrice();
        return new OrderDocument.OrderLineDocument(
                line.id(),
                line.sku(),
                line.name(),
                line.category(),
                line.quantity(),
                price.setScale(Math.max(2, price.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY),
                !Boolean.FALSE.equals(line.returnable()) && price.signum() >= 0);
    }

    private static OrderDocument.ShipmentDocument parcel(WrittenOrder.Parcel parcel, List<WrittenOrder.Line> lines) {
        return new OrderDocument.ShipmentDocument(
                parcel.carrier(),
                parcel.trackingNumber(),
                parcel.shippedAt(),
                parcel.lines().stream().map(packed -> packedLine(packed, lines)).toList(),
                parcel.events().stream()
                        .map(event ->
                                new OrderDocument.TrackingEventDocument(event.at(), event.status(), event.place()))
                        .toList());
    }

    private static OrderDocument.ShipmentLineDocument packedLine(
            WrittenOrder.PackedLine packed, List<WrittenOrder.Line> lines) {
        String sku = lines.stream()
                .filter(packed::isOf)
                .map(WrittenOrder.Line::sku)
                .findFirst()
                .orElse(packed.sku());
        return new OrderDocument.ShipmentLineDocument(packed.id(), sku, packed.quantity());
    }
}
