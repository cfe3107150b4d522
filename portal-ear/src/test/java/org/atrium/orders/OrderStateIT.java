package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.atrium.imports.ImportLine;
import org.atrium.testing.inside.Database;
import org.atrium.testing.inside.Eventually;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How orders stand that an earlier release stored, or older rules decided. */
@ArquillianTest
@Tag("builtin")
class OrderStateIT {

    private final String number = "S-" + UUID.randomUUID();

    @Inject
    private OrderImport orders;

    @Inject
    private OrderQueries queries;

    @Inject
    private Transactions transactions;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Test
    void ordersOfOlderRulesAreDecidedAgain() throws Exception {
        orders.apply(document());
        OrderState written = state();
        assertThat(written.progress()).isEqualTo(OrderProgress.AT_PICKUP_POINT);
        assertThat(written.place()).isEqualTo("Packstation 117");
        assertThat(written.parcels()).isEqualTo(1);

        database.run("update customer_order set progress = 'ON_ITS_WAY', progress_place = null, progress_at = null,"
                + " parcels = 0, state_rules = 0 where number = '" + number + "'");
        Eventually.so("the order to be decided again", Duration.ofSeconds(20), () -> state().equals(written));
    }

    @Test
    void contentsAndCancellationAreStored() throws Exception {
        orders.apply(document());
        OrderDetails details = transactions.in(() -> {
            Order order = queries.withLines(number).orElseThrow();
            queries.withShipmentsOf(order.id());
            return OrderDetails.of(order);
        });
        assertThat(details.shipments().get(0).lines())
                .containsExactly(new ParcelDetails.ParcelLine(1, "K", "Kettle", 2));
        assertThat(details.cancellation()).isEqualTo(Cancellation.UNKNOWN);
        Instant now = clock.instant();
        orders.apply(OrderDocuments.read(
                new ImportLine(
                        1,
                        json(now)
                                .replace("SHIPPED", "CANCELLED")
                                .replace(
                                        "\"currency\"",
                                        "\"cancellation\":{\"by\":\"SHOP\",\"refundedTo\":\"your card\"},\"currency\"")),
                now));
        assertThat(transactions.in(() -> queries.withLines(number).orElseThrow().cancellation()))
                .isEqualTo(new Cancellation(null, Cancellation.CancelledBy.SHOP, "your card"));
    }

    private OrderState state() {
        try {
            return transactions.in(() -> queries.withLines(number).orElseThrow().state());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private OrderDocument document() {
        Instant now = clock.instant();
        return OrderDocuments.read(new ImportLine(1, json(now.minusSeconds(60))), now);
    }

    private String json(Instant updatedAt) {
        return """
                {"number":"%s","customer":{"email":"state@example.com"},"status":"SHIPPED",
                "placedAt":"2026-11-01T10:00:00Z","updatedAt":"%s","currency":"EUR","total":"10.50",
                "lines":[{"sku":"K","name":"Kettle","quantity":2,"unitPrice":5.25}],
                "shipments":[{"carrier":"DHL","trackingNumber":"T","lines":[{"sku":"K","quantity":2}],
                "events":[{"at":"%s","status":"Zur Abholung bereit","place":"Packstation 117"}]}]}
                """.formatted(number, updatedAt, updatedAt);
    }
}
