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

/** The orders of the demo shop, brought in as its own system would bring them. */
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
        Map<String, Product> products = DemoFiles.read("products", Product.class).stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
        writer.write(DemoFiles.read("orders", Placed.class).stream()
                .map(placed -> placed.document(products, now))
                .toList());
    }

    /** An entry of {@code products.json}. */
    public record Product(String sku, String name, String category, boolean returnable) {}

    /** An entry of {@code orders.json}. */
    public record Placed(
            String number,
            Customer customer,
            String status,
            String placedAgo,
            String updatedAgo,
            String promisedAgo,
            String deliveredAgo,
            String currency,
            Address shippingAddress,
            List<Line> lines,
            List<Parcel> shipments) {

        OrderDocument document(Map<String, Product> products, Instant now) {
            return new OrderDocument(
                    new OrderNumber(number),
                    new OrderDocument.Customer(customer.ref(), new EmailAddress(customer.email())),
                    OrderStatus.valueOf(status),
                    DemoFiles.before(now, placedAgo),
                    DemoFiles.before(now, updatedAgo),
                    DemoFiles.before(now, promisedAgo),
                    DemoFiles.before(now, deliveredAgo),
                    currency,
                    lines.stream().map(Line::sum).reduce(BigDecimal.ZERO, BigDecimal::add),
                    shippingAddress.address(),
                    lines.stream()
                            .map(line -> line.document(products.get(line.sku())))
                            .toList(),
                    shipments.stream().map(parcel -> parcel.document(now)).toList());
        }
    }

    public record Customer(String ref, String email) {}

    public record Address(
            String name, String line1, String line2, String postalCode, String city, String region, String country) {

        DeliveryAddress address() {
            return new DeliveryAddress(name, line1, line2, postalCode, city, region, country);
        }
    }

    public record Line(String sku, int quantity, String unitPrice) {

        BigDecimal sum() {
            return new BigDecimal(unitPrice).multiply(BigDecimal.valueOf(quantity));
        }

        OrderDocument.Line document(Product product) {
            return new OrderDocument.Line(
                    null,
                    sku,
                    product.name(),
                    product.category(),
                    quantity,
                    new BigDecimal(unitPrice).setScale(2),
                    product.returnable());
        }
    }

    public record Parcel(String carrier, String trackingNumber, String shippedAgo, List<Event> events) {

        OrderDocument.Parcel document(Instant now) {
            return new OrderDocument.Parcel(
                    carrier,
                    trackingNumber,
                    DemoFiles.before(now, shippedAgo),
                    events.stream()
                            .map(event -> new OrderDocument.Event(
                                    DemoFiles.before(now, event.ago()), event.status(), event.place()))
                            .toList());
        }
    }

    public record Event(String ago, String status, String place) {}
}
