package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.atrium.imports.ImportLine;
import org.atrium.orders.OrderImport.OrderImportOutcome;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An order that an earlier release took with a date far ahead is held up by it no more. */
@ArquillianTest
class FutureOrdersIT {

    private final String number = "F-" + UUID.randomUUID();

    @Inject
    private OrderImport orders;

    @Inject
    private Clock clock;

    @Test
    void laterCorrectionOfAFutureOrderApplies() {
        Instant now = clock.instant();
        Instant ahead = now.plus(Duration.ofDays(3_650));
        assertThat(orders.apply(document(ahead, ahead))).isEqualTo(OrderImportOutcome.CREATED);

        assertThat(orders.apply(document(now.minusSeconds(60), now))).isEqualTo(OrderImportOutcome.UPDATED);
        assertThat(orders.apply(document(now.minusSeconds(90), now))).isEqualTo(OrderImportOutcome.OLDER);
        assertThat(orders.apply(document(now.minusSeconds(30), now))).isEqualTo(OrderImportOutcome.UPDATED);
    }

    private OrderDocument document(Instant updatedAt, Instant now) {
        return OrderDocuments.read(new ImportLine(1, """
                {"number":"%s","customer":{"email":"future@example.com"},"status":"PLACED",
                "placedAt":"2026-11-01T10:00:00Z","updatedAt":"%s","currency":"EUR","total":"10.50",
                "lines":[{"sku":"K","name":"Kettle","quantity":2,"unitPrice":5.25}]}
                """.formatted(number, updatedAt)), now);
    }
}
