package org.atrium.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How an order was cancelled, as far as the merchant says; each part may be null.
 *
 * @param refundedTo where the money went, in the merchant's words
 */
@Embeddable
public record Cancellation(
        @Column(name = "cancelled_at") Instant at,

        @Enumerated(EnumType.STRING) @Column(name = "cancelled_by")
        CancelledBy by,

        @Column(name = "refunded_to") String refundedTo) {

    /** Of an order that is not cancelled, or of which nothing is known. */
    static final Cancellation UNKNOWN = new Cancellation(null, null, null);

    /** At whose wish. */
    public enum CancelledBy {
        /** The customer's. */
        CUSTOMER,
        /** The shop's. */
        SHOP
    }
}
