package org.atrium.orders;

/** What an order says of itself: its status, as far as the events of its parcels do not tell it better. */
public enum OrderProgress {
    /** Received by the shop. */
    PLACED(1),
    /** Accepted by the shop. */
    CONFIRMED(2),
    /** Packed. */
    PACKED(3),
    /** The carrier is told of it and does not have it yet. */
    ANNOUNCED(3),
    /** The carrier has it. */
    ON_ITS_WAY(4),
    /** The carrier says that it comes later. */
    DELAYED(4),
    /** It comes today. */
    OUT_FOR_DELIVERY(4),
    /** Some of its parcels have arrived, the others are on their way. */
    PARTLY_DELIVERED(4),
    /** The carrier says that something is wrong. */
    PROBLEM(4),
    /** The carrier came and found nobody. */
    MISSED(4),
    /** It goes back to the shop. */
    SENT_BACK(4),
    /** It can be fetched. */
    AT_PICKUP_POINT(4),
    /** All of it has arrived. */
    DELIVERED(5),
    /** It was cancelled. */
    CANCELLED(0);

    private final int steps;

    OrderProgress(int steps) {
        this.steps = steps;
    }

    /** How many of the five steps of an order are done. */
    public int steps() {
        return steps;
    }

    /** What its customer has to do about it, or null. */
    OrderAttention attention() {
        return switch (this) {
            case PROBLEM -> OrderAttention.PROBLEM;
            case MISSED -> OrderAttention.MISSED;
            case SENT_BACK -> OrderAttention.SENT_BACK;
            case AT_PICKUP_POINT -> OrderAttention.PICK_UP;
            default -> null;
        };
    }

    /** Whether it is still to come, so that it may be late. */
    boolean isAwaited() {
        return this != DELIVERED && this != CANCELLED && this != AT_PICKUP_POINT && this != SENT_BACK;
    }

    /** What a status says where no parcel says more. */
    static OrderProgress of(OrderStatus status) {
        return switch (status) {
            case PLACED -> PLACED;
            case CONFIRMED -> CONFIRMED;
            case PACKED -> PACKED;
            case SHIPPED -> ON_ITS_WAY;
            case DELIVERED -> DELIVERED;
            case CANCELLED -> CANCELLED;
        };
    }
}
