package org.atrium.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.time.StorableInstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderFilterTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void daysAreInclusiveInTheViewersZone() {
        OrderFilter filter = OrderFilter.of(null, "2026-11-01", "2026-11-01", null, WARSAW);
        assertThat(filter.from()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(filter.to()).isEqualTo("2026-11-01T23:00:00Z");
        assertThat(filter.statuses()).containsExactlyInAnyOrder(OrderStatus.values());
    }

    @Test
    void acceptsSeveralStatusesInAnyCase() {
        assertThat(OrderFilter.of("placed, SHIPPED", null, null, " ", WARSAW).statuses())
                .containsExactly(OrderStatus.PLACED, OrderStatus.SHIPPED);
    }

    @Test
    void patternSignsAreLiteral() {
        assertThat(OrderFilter.of(null, null, null, " 100%_Wool! ", WARSAW).pattern())
                .isEqualTo("%100!%!_wool!!%");
    }

    @Test
    void firstAndLastStorableDaysAreWhole() {
        OrderFilter filter = OrderFilter.of(null, "1900-01-01", "9999-12-31", null, WARSAW);
        assertThat(filter.from()).isEqualTo(StorableInstants.FIRST);
        assertThat(filter.to()).isEqualTo("9999-12-31T23:00:00Z");
        assertThat(OrderFilter.of(null, null, "9999-12-31", null, ZoneId.of("America/Lima"))
                        .to())
                .isEqualTo(StorableInstants.LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1899-12-31",
                "+99999999-01-01",
                "-999999999-01-01",
                "+999999999-12-31T23:00:00Z",
                "0001-01-01T00:00:00Z"
            })
    void refusesUnstorableDates(String time) {
        assertThatThrownBy(() -> OrderFilter.of(null, time, null, null, WARSAW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OrderFilter.of(null, null, time, null, WARSAW))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesUnknownValues() {
        assertThatThrownBy(() -> OrderFilter.of("LOST", null, null, null, WARSAW))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> OrderFilter.of(null, "yesterday", null, null, WARSAW))
                .isInstanceOf(InvalidInputException.class);
    }
}
