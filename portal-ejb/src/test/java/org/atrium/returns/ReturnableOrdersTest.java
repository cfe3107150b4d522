package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderDetails.OrderLineDetails;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.ParcelDetails;
import org.atrium.orders.ParcelDetails.ParcelEvent;
import org.atrium.orders.ParcelDetails.ParcelLine;
import org.atrium.orders.TrackingMeaning;
import org.atrium.returns.Returnable.ReturnObstacle;
import org.atrium.returns.ReturnableOrders.ReturnableOrder;
import org.junit.jupiter.api.Test;

class ReturnableOrdersTest {

    private static final Instant AT = Instant.parse("2026-10-05T10:00:00Z");
    private static final Returnable AWAITED = Returnable.no(ReturnObstacle.NOT_DELIVERED, null, 30);
    private static final Returnable NEVER = Returnable.no(ReturnObstacle.NOT_RETURNABLE, null, 30);
    private static final Returnable CLOSED = Returnable.no(ReturnObstacle.WINDOW_CLOSED, AT, 30);

    @Test
    void orderIsNotClosedWhileSomethingThatCanBeReturnedIsToCome() {
        assertThat(ReturnableOrders.ofOrder(order(null, 2), Map.of(1, AWAITED, 2, NEVER)))
                .isEmpty();
        assertThat(ReturnableOrders.ofOrder(order(null), Map.of(1, AWAITED, 2, NEVER)))
                .isEmpty();
        assertThat(ReturnableOrders.ofOrder(order(null), Map.of(1, NEVER, 2, NEVER)))
                .isEmpty();
    }

    @Test
    void closedOrderSaysWhyOfWhatCouldBeReturned() {
        assertThat(ReturnableOrders.ofOrder(order(AT), Map.of(1, NEVER, 2, CLOSED)))
                .map(ReturnableOrder::returnable)
                .contains(CLOSED);
        assertThat(ReturnableOrders.ofOrder(order(AT), Map.of(1, NEVER, 2, NEVER)))
                .map(ReturnableOrder::returnable)
                .contains(NEVER);
    }

    @Test
    void orderIsAsOpenAsItsItemThatCanBeReturnedLongest() {
        Returnable day = Returnable.yes(1, AT, 30);
        Returnable noEndYet = Returnable.yes(1, null, 30);
        assertThat(ReturnableOrders.ofOrder(order(null, 1), Map.of(1, noEndYet, 2, AWAITED)))
                .map(ReturnableOrder::returnable)
                .contains(noEndYet);
        assertThat(ReturnableOrders.ofOrder(order(AT), Map.of(1, day, 2, NEVER)))
                .map(ReturnableOrder::returnable)
                .contains(day);
    }

    /** @param come the lines whose parcels have come */
    private static OrderDetails order(Instant arrivedAt, int... come) {
        List<ParcelDetails> parcels =
                Arrays.stream(come).mapToObj(ReturnableOrdersTest::parcel).toList();
        OrderStatus status = arrivedAt == null ? OrderStatus.SHIPPED : OrderStatus.DELIVERED;
        Money total = Money.of("10", "EUR");
        List<OrderLineDetails> lines = List.of(line(1), line(2));
        return new OrderDetails(
                1, "N-1", null, status, AT, AT, null, null, arrivedAt, null, null, total, null, lines, parcels,
                Set.of());
    }

    private static ParcelDetails parcel(int line) {
        TrackingMeaning came = TrackingMeaning.DELIVERED;
        return new ParcelDetails(
                "DHL",
                "0034",
                null,
                AT,
                came,
                List.of(new ParcelLine(line, "K" + line, "Kettle", 1)),
                List.of(new ParcelEvent(AT, came.name(), null, came)));
    }

    private static OrderLineDetails line(int id) {
        return new OrderLineDetails(id, "K" + id, "Kettle", null, 1, Money.of("5", "EUR"), true);
    }
}
