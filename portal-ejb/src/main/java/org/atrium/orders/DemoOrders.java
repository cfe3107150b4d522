package org.atrium.orders;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.EmailAddress;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** The orders of the demo shop, imported like a merchant's. */
@Stateless
public class DemoOrders implements DemoContent {

    @Inject
    private OrderWriter writer;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        Instant now = clock.instant();
        Map<String, DemoProduct> products = DemoFiles.read("products", DemoProduct.class).stream()
                .collect(Collectors.toMap(DemoProduct::sku, Function.identity()));
        writer.write(DemoFiles.read("orders", DemoOrder.class).stream()
                .map(placed -> placed.document(products, now))
                .toList());
    }

    /** An entry of {@code products.json}. */
    public record DemoProduct(String sku, String name, String category, boolean returnable) {}

    /** An entry of {@code orders.json}. */
    public record DemoOrder(
            String number,
            DemoCustomer customer,
            String status,
            String placedAgo,
            String updatedAgo,
            String promisedAgo,
            String deliveredAgo,
            DemoCancellation cancellation,
            String currency,
            DemoDeliveryAddress shippingAddress,
            List<DemoOrderLine> lines,
            List<DemoShipment> shipments) {

        OrderDocument document(Map<String, DemoProduct> products, Instant now) {
            return new OrderDocument(
                    new OrderNumber(number),
                    new OrderDocument.OrderCustomer(customer.ref(), new EmailAddress(customer.email())),
                    OrderStatus.valueOf(status),
                    DemoFiles.instantBefore(now, placedAgo),
                    DemoFiles.instantBefore(now, updatedAgo),
                    DemoFiles.instantBefore(now, promisedAgo),
                    DemoFiles.instantBefore(now, deliveredAgo),
                    cancellation == null ? Cancellation.UNKNOWN : cancellation.document(now),
                    currency,
                    lines.stream().map(DemoOrderLine::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                    shippingAddress.address(),
                    lines.stream()
                            .map(line -> line.document(products.get(line.sku())))
                            .toList(),
                    shipments.stream().map(parcel -> parcel.document(now)).toList());
        }
    }

    public record DemoCancellation(String ago, String by, String refundedTo) {

        Cancellation document(Instant now) {
            return new Cancellation(
                    DemoFiles.instantBefore(now, ago), Cancellation.CancelledBy.valueOf(by), refundedTo);
        }
    }

    public record DemoCustomer(String ref, String email) {}

    public record DemoDeliveryAddress(
            String name, String line1, String line2, String postalCode, String city, String region, String country) {

        DeliveryAddress address() {
            return new DeliveryAddress(name, line1, line2, postalCode, city, region, country);
        }
    }

    public record DemoOrderLine(String sku, int quantity, String unitPrice) {

        BigDecimal sum() {
            return new BigDecimal(unitPrice).multiply(BigDecimal.valueOf(quantity));
        }

        OrderDocument.OrderLineDocument document(DemoProduct product) {
            return new OrderDocument.OrderLineDocument(
                    null,
                    sku,
                    product.name(),
                    product.category(),
                    quantity,
                    new BigDecimal(unitPrice).setScale(2),
                    product.returnable());
        }
    }

    public record DemoShipment(
            String carrier,
            String trackingNumber,
            String shippedAgo,
            List<DemoParcelLine> lines,
            List<DemoTrackingEvent> events) {

        OrderDocument.ShipmentDocument document(Instant now) {
            return new OrderDocument.ShipmentDocument(
                    carrier,
                    trackingNumber,
                    DemoFiles.instantBefore(now, shippedAgo),
                    lines == null
                            ? List.of()
                            : lines.stream().map(DemoParcelLine::document).toList(),
                    events.stream()
                            .map(event -> new OrderDocument.TrackingEventDocument(
                                    DemoFiles.instantBefore(now, event.ago()), event.status(), event.place()))
                            .toList());
        }
    }

    public record DemoParcelLine(String sku, int quantity) {

        OrderDocument.ShipmentLineDocument document() {
            return new OrderDocument.ShipmentLineDocument(null, sku, quantity);
        }
    }

    public record DemoTrackingEvent(String ago, String status, String place) {}
}
