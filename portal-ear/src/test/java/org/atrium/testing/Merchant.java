package org.atrium.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the merchant's system brings: {@code Merchant.deliveredOrder(nora)}. */
public final class Merchant {

    private Merchant() {}

    /** Brings an order of a person, delivered yesterday, with two lines of two kettles and one cup; gives its number. */
    public static String deliveredOrder(Person person) {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Api.merchant()
                .put("/integration/orders/" + number, order(number, person))
                .expect(201);
        return number;
    }

    /** Brings an order of a person that is not packed yet; gives its number. */
    public static String placedOrder(Person person) {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> order = order(number, person);
        order.put("status", "PLACED");
        order.put("deliveredAt", null);
        order.put("shipments", List.of());
        Api.merchant().put("/integration/orders/" + number, order).expect(201);
        return number;
    }

    /** Brings an order of a person whose parcel came an hour ago when nobody was home; gives its number. */
    public static String missedOrder(Person person) {
        String number = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Map<String, Object> order = order(number, person);
        order.put("status", "SHIPPED");
        order.put("deliveredAt", null);
        String missed = Instant.now().minus(Duration.ofHours(1)).toString();
        order.put(
                "shipments",
                List.of(Json.of(
                        "carrier",
                        "Swiftpost",
                        "trackingNumber",
                        "SW" + number,
                        "events",
                        List.of(Json.of("at", missed, "status", "DELIVERY_ATTEMPTED")))));
        Api.merchant().put("/integration/orders/" + number, order).expect(201);
        return number;
    }

    /** The document of that order, to be changed and sent. */
    public static Map<String, Object> order(String number, Person person) {
        Instant now = Instant.now();
        Instant delivered = now.minus(Duration.ofDays(1));
        return Json.of(
                "number",
                number,
                "customer",
                Json.of("ref", "C-" + person.email().hashCode(), "email", person.email()),
                "status",
                "DELIVERED",
                "placedAt",
                now.minus(Duration.ofDays(5)).toString(),
                "updatedAt",
                delivered.toString(),
                "deliveredAt",
                delivered.toString(),
                "currency",
                "EUR",
                "total",
                "108.50",
                "shippingAddress",
                Json.of("name", person.name(), "line1", "Hill 1", "postalCode", "10115", "city", "B", "country", "DE"),
                "lines",
                List.of(line("KET-1", "Kettle", 2, "49.00"), line("CUP-1", "Cup", 1, "10.50")),
                "shipments",
                List.of(shipment("SW" + number, delivered)));
    }

    /** A shipment of an order, delivered at a time. */
    public static Map<String, Object> shipment(String trackingNumber, Instant delivered) {
        return Json.of(
                "carrier",
                "Swiftpost",
                "trackingNumber",
                trackingNumber,
                "events",
                List.of(Json.of("at", delivered.toString(), "status", "DELIVERED", "place", "Berlin, DE")));
    }

    /** A line of an order. */
    public static Map<String, Object> line(String sku, String name, int quantity, String price) {
        return Json.of("sku", sku, "name", name, "quantity", quantity, "unitPrice", price, "returnable", true);
    }
}
