package org.atrium.orders;

/**
 * How far an order is. The merchant's system may report only some of the steps, so an order goes on to any later one;
 * {@code CANCELLED} and {@code DELIVERED} are ends.
 */
public enum OrderStatus {
    PLACED,
    CONFIRMED,
    PACKED,
    SHIPPED,
    DELIVERED,
    CANCELLED;

    /** Whether going there is progress; anything else the merchant tells is a correction. */
    public boolean canBecome(OrderStatus next) {
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
