package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How an order stands, as decided when it was written ({@link OrderStateDecision}): kept in its row, so that lists read
 * no parcels. What depends on the day is decided when it is read, see {@link OrderFacts}.
 *
 * @param place where it can be fetched, or null
 * @param at when that came about, or null
 * @param parcels how many parcels are known
 * @param delivered how many of them have arrived
 * @param alike how many of the others are as far as the order says
 */
@Embeddable
public record OrderState(
        @Enumerated(EnumType.STRING) OrderProgress progress,
        @Column(name = "progress_place") String place,
        @Column(name = "progress_at") Instant at,
        int parcels,
        @Column(name = "parcels_delivered") int delivered,
        @Column(name = "parcels_alike") int alike) {

    /** Of an order of which no parcel is known. */
    static OrderState of(OrderStatus status) {
        return new OrderState(OrderProgress.of(status), null, null, 0, 0, 0);
    }
}
