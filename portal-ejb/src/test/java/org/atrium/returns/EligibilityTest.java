package org.atrium.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.atrium.orders.Money;
import org.atrium.orders.OrderDetails;
import org.atrium.orders.OrderStatus;
import org.atrium.orders.ParcelDetails;
import org.atrium.orders.ParcelDetails.ParcelEvent;
import org.atrium.orders.ParcelDetails.ParcelLine;
import org.atrium.orders.TrackingMeaning;
import org.atrium.platform.text.Texts;
import org.atrium.returns.Returnable.ReturnObstacle;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Instant PLACED = Instant.parse("2026-10-01T10:00:00Z");
    private static final Instant DELIVERED = Instant.parse("2026-10-05T10:00:00Z");
    private static final Instant WINDOW_END = Instant.parse("2026-11-04T23:59:59.999999Z");
    private static final ReturnPolicy THIRTY_DAYS = new ReturnPolicy(Instant.EPOCH, 30, 21, false);

    @Test
    void windowIncludesItsLastInstant() {
        Returnable atTheEnd = judge(delivered(), line(2, true), 0, WINDOW_END);
        assertThat(atTheEnd.eligible()).isTrue();
        assertThat(atTheEnd.quantity()).isEqualTo(2);
        assertThat(atTheEnd.until()).isEqualTo(WINDOW_END);
        assertThat(atTheEnd.reason(Texts.in("en"))).isNull();

        Returnable after = judge(delivered(), line(2, true), 0, WINDOW_END.plusMillis(1));
        assertThat(after.eligible()).isFalse();
        assertThat(after.quantity()).isZero();
        assertThat(after.until()).isEqualTo(WINDOW_END);
        assertThat(after.obstacle()).isEqualTo(ReturnObstacle.WINDOW_CLOSED);
        assertThat(after.reason(Texts.in("en"))).contains("30 days").contains("Nov 4, 2026");
    }

    @Test
    void windowEndsWithTheDayInTheViewersZone() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant end = Instant.parse("2026-11-04T14:59:59.999999Z");
        Returnable last = Eligibility.check(delivered(), line(1, true), THIRTY_DAYS, 0, end, tokyo);
        assertThat(last.eligible()).isTrue();
        assertThat(last.until()).isEqualTo(end);
        Returnable over = Eligibility.check(delivered(), line(1, true), THIRTY_DAYS, 0, end.plusNanos(1000), tokyo);
        assertThat(over.eligible()).isFalse();
        assertThat(over.reason(Texts.in(Locale.ENGLISH, tokyo))).contains("Nov 4, 2026");
    }

    @Test
    void itemsInReturnsAreNotReturnable() {
        assertThat(judge(delivered(), line(3, true), 2, DELIVERED).quantity()).isEqualTo(1);
        assertThat(judge(delivered(), line(3, true), 3, DELIVERED).obstacle()).isEqualTo(ReturnObstacle.ALL_RETURNED);
        assertThat(judge(delivered(), line(3, true), 4, DELIVERED).obstacle()).isEqualTo(ReturnObstacle.ALL_RETURNED);
    }

    @Test
    void nonReturnableIsTheFirstReason() {
        assertThat(judge(order(OrderStatus.SHIPPED, null), line(1, false), 0, DELIVERED)
                        .obstacle())
                .isEqualTo(ReturnObstacle.NOT_RETURNABLE);
    }

    @Test
    void onlyDeliveredItemsAreReturnable() {
        for (OrderStatus status :
                List.of(OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PACKED, OrderStatus.SHIPPED)) {
            assertThat(judge(order(status, null), line(1, true), 0, DELIVERED).obstacle())
                    .isEqualTo(ReturnObstacle.NOT_DELIVERED);
        }
        assertThat(judge(order(OrderStatus.CANCELLED, null), line(1, true), 0, DELIVERED)
                        .obstacle())
                .isEqualTo(ReturnObstacle.ORDER_CANCELLED);
    }

    /** Of goods ordered together the days for withdrawing are counted from the last (Directive 2011/83/EU, Article 9). */
    @Test
    void windowOfAnItemThatHasComeDoesNotEndBeforeTheRestOfItsOrderComes() {
        OrderDetails half = order(OrderStatus.SHIPPED, null, parcel(TrackingMeaning.DELIVERED, 2));
        Returnable two = judge(half, line(3, true), 0, WINDOW_END.plus(Duration.ofDays(300)));
        assertThat(two.quantity()).isEqualTo(2);
        assertThat(two.until()).isNull();
        assertThat(two.hint(Texts.in("en"), Instant::toString))
                .isEqualTo("Can be returned until 30 days after the rest of the order has come");
        assertThat(judge(half, line(3, true), 2, DELIVERED).obstacle()).isEqualTo(ReturnObstacle.NOT_DELIVERED);

        Returnable first = judge(order(OrderStatus.DELIVERED, DELIVERED), line(3, true), 0, WINDOW_END);
        assertThat(first.hint(Texts.in("en"), Instant::toString)).isEqualTo("Can be returned until " + WINDOW_END);
        Returnable closed =
                judge(order(OrderStatus.DELIVERED, DELIVERED), line(3, true), 0, WINDOW_END.plus(Duration.ofDays(1)));
        assertThat(closed.hint(Texts.in("en"), Instant::toString))
                .isEqualTo("It could be returned within 30 days of delivery, until " + WINDOW_END + ".");
    }

    @Test
    void windowBeginsWhenAllHasComeByItsParcelsThoughTheMerchantSaysNothing() {
        OrderDetails all = order(OrderStatus.SHIPPED, null, parcel(TrackingMeaning.DELIVERED, 3));
        assertThat(judge(all, line(3, true), 0, WINDOW_END).until()).isEqualTo(WINDOW_END);
        assertThat(judge(all, line(3, true), 0, WINDOW_END.plusMillis(1)).obstacle())
                .isEqualTo(ReturnObstacle.WINDOW_CLOSED);
    }

    @Test
    void itemIsNotReturnableWhileItsParcelIsOnItsWay() {
        OrderDetails onItsWay = order(OrderStatus.SHIPPED, null, parcel(TrackingMeaning.OUT_FOR_DELIVERY, 2));
        assertThat(judge(onItsWay, line(3, true), 0, DELIVERED).obstacle()).isEqualTo(ReturnObstacle.NOT_DELIVERED);
    }

    private static ParcelDetails parcel(TrackingMeaning state, int quantity) {
        return new ParcelDetails(
                "DHL",
                "0034",
                null,
                PLACED,
                state,
                List.of(new ParcelLine(1, "K", "Kettle", quantity)),
                List.of(new ParcelEvent(DELIVERED, state.name(), null, state)));
    }

    @Test
    void policyOfThePlacementDateApplies() {
        ReturnPolicy later = new ReturnPolicy(PLACED, 14, 21, true);
        List<ReturnPolicy> policies = List.of(later, THIRTY_DAYS);
        assertThat(ReturnPolicy.inForce(policies, PLACED.minusMillis(1))).isSameAs(THIRTY_DAYS);
        assertThat(ReturnPolicy.inForce(policies, PLACED)).isSameAs(later);
        assertThat(ReturnPolicy.inForce(policies, PLACED.plusSeconds(1))).isSameAs(later);
    }

    private static Returnable judge(
            OrderDetails order, OrderDetails.OrderLineDetails line, int inReturns, Instant now) {
        return Eligibility.check(order, line, THIRTY_DAYS, inReturns, now, ZoneOffset.UTC);
    }

    private static OrderDetails delivered() {
        return order(OrderStatus.DELIVERED, DELIVERED);
    }

    private static OrderDetails order(OrderStatus status, Instant arrivedAt, ParcelDetails... parcels) {
        Money total = Money.of("10", "EUR");
        Instant updatedAt = PLACED.plus(Duration.ofDays(1));
        return new OrderDetails(
                1,
                "N-1",
                null,
                status,
                PLACED,
                updatedAt,
                null,
                null,
                arrivedAt,
                null,
                null,
                total,
                null,
                List.of(line(3, true)),
                List.of(parcels),
                Set.of());
    }

    private static OrderDetails.OrderLineDetails line(int quantity, boolean returnable) {
        return new OrderDetails.OrderLineDetails(1, "K", "Kettle", null, quantity, Money.of("5", "EUR"), returnable);
    }
}
