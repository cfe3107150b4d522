package org.atrium.orders;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.atrium.testing.Json;
import org.atrium.testing.Person;

/** Writes order documents as a merchant's system would: one kettle and three cups, delivered two days ago. */
public final class OrderDocumentJson {

    private OrderDocumentJson() {}

    /** A number nobody used. */
    public static String number() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
    }

    /** A delivered order of a person's, last changed so many hours ago. */
    public static Map<String, Object> delivered(String number, Person person, int hoursAgo) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String delivered = now.minus(Duration.ofDays(2)).toString();
        return Json.of(
                "number", number,
                "customer", Json.of("ref", "C-" + person.email(), "email", person.email()),
                "status", "DELIVERED",
                "placedAt", now.minus(Duration.ofDays(9)).toString(),
                "updatedAt", now.minus(Duration.ofHours(hoursAgo)).toString(),
                "deliveredAt", delivered,
                "currency", "EUR",
                "total", "80.00",
                "shippingAddress",
                        Json.of("name", "A", "line1", "1 Road", "postalCode", "12345", "city", "X", "country", "DE"),
                "lines",
                        List.of(
                                Json.of("sku", "K", "name", "Test kettle", "quantity", 1, "unitPrice", "50.00"),
                                Json.of("sku", "C", "name", "Test cup", "quantity", 3, "unitPrice", "10.00")),
                "shipments", List.of());
    }
}
