package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole matrix: rows are where an order is, columns where it may go, in the order of the enum. */
class OrderStatusTest {

    @ParameterizedTest
    @CsvSource({
        "PLACED,    -++++ +",
        "CONFIRMED, --+++ +",
        "PACKED,    ---++ +",
        "SHIPPED,   ----+ +",
        "DELIVERED, ----- -",
        "CANCELLED, ----- -",
    })
    void allowsForwardTransitionsOnly(OrderStatus from, String row) {
        String expected = row.replace(" ", "");
        assertThat(expected).hasSameSizeAs(OrderStatus.values());
        for (OrderStatus to : OrderStatus.values()) {
            assertThat(from.canTransitionTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(expected.charAt(to.ordinal()) == '+');
        }
        assertThat(from.isOver()).isEqualTo(!expected.contains("+"));
    }

    @ParameterizedTest
    @EnumSource
    void isChangeableUntilPacked(OrderStatus status) {
        assertThat(status.awaitsPacking()).isEqualTo(status == OrderStatus.PLACED || status == OrderStatus.CONFIRMED);
    }
}
