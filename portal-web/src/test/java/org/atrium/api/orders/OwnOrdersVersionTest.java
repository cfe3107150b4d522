package org.atrium.api.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.atrium.platform.paging.Page;
import org.junit.jupiter.api.Test;

/** Orders that were read before are read anew once something of them can no longer be returned. */
class OwnOrdersVersionTest {

    private static final Instant FIRST = Instant.parse("2026-11-29T22:59:59.999999Z");
    private static final Instant SECOND = Instant.parse("2026-11-30T22:59:59.999999Z");

    private final OwnOrdersVersion own = new OwnOrdersVersion();

    @Test
    void expiresWithTheFirstReturnWindow() {
        OrderView order = order(line(true, SECOND), line(true, FIRST), line(false, Instant.EPOCH));
        assertThat(own.validUntil(order)).isEqualTo(FIRST);
        assertThat(own.validUntil(new Page<>(List.of(order(line(true, SECOND)), order), null)))
                .isEqualTo(FIRST);
    }

    @Test
    void neverExpiresWithoutReturnableItems() {
        assertThat(own.validUntil(order(line(false, FIRST)))).isEqualTo(Instant.MAX);
    }

    private static OrderView order(OrderView.OrderLineView... lines) {
        return new OrderView("1", null, null, null, null, null, null, null, List.of(lines), List.of());
    }

    private static OrderView.OrderLineView line(boolean eligible, Instant until) {
        return new OrderView.OrderLineView(
                1, "S", "N", null, 1, null, new OrderView.ReturnabilityView(eligible, 1, until, null));
    }
}
