package org.atrium.orders;

/**
 * The status of an order. Merchants may skip steps, so it can move to any later one; {@code CANCELLED} and
 * {@code DELIVERED} are final.
 */
public enum OrderStatus {
    /** Received by the shop. */
    PLACED,
    /** Accepted by the shop. */
    CONFIRMED,
    /** Packed; changes are no longer possible. */
    PACKED,
    /** Handed to the carrier. */
    SHIPPED,
    /** Delivered; final. */
    DELIVERED,
    /** Cancelled; final. */
    CANCELLED;

    /** Whether going there is progress; anything else the merchant tells is a correction. */
    public boolean canTransitionTo(OrderStatus next) {
        return switch (this) {
            case PLACED, CONFIRMED, PACKED, SHIPPED -> next.ordinal() > ordinal();
            case DELIVERED, CANCELLED -> false;
        };
    }

    /** Whether it is not packed yet, so that its customer may still ask to have it changed. */
    public boolean awaitsPacking() {
        return this == PLACED || this == CONFIRMED;
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return this == DELIVERED || this == CANCELLED;
    }
}
