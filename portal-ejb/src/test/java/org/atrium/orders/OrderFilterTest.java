package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.atrium.platform.error.InvalidInputException;
import org.junit.jupiter.api.Test;

class OrderFilterTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void aDayIsMeantInTheReadersZoneAndToItsEnd() {
        OrderFilter filter = OrderFilter.of(null, "2026-11-01", "2026-11-01", null, WARSAW);
        assertThat(filter.from()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(filter.to()).isEqualTo("2026-11-01T23:00:00Z");
        assertThat(filter.statuses()).containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void takesSeveralStatusesInAnyCase() {
        assertThat(OrderFilter.of("placed, SHIPPED", null, null, " ", WARSAW).statuses())
                .containsExactly(OrderStatus.PLACED, OrderStatus.SHIPPED);
    }

    @Test
    void wordsMatchThemselvesOnly() {
        assertThat(OrderFilter.of(null, null, null, " 100%_Wool! ", WARSAW).pattern())
                .isEqualTo("%100!%!_wool!!%");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> OrderFilter.of("LOST", null, null, null, WARSAW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OrderFilter.of(null, "yesterday", null, null, WARSAW))
                .isInstanceOf(InvalidInputException.class);
    }
}
