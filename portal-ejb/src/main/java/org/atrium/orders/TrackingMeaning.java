package org.atrium.orders;

/**
 * What an event of a parcel means to its customer, whatever words the carrier has for it. The further a parcel has come,
 * the later its meaning stands here: that decides between events of one moment.
 */
public enum TrackingMeaning {
    /** The carrier knows of it and does not have it yet. */
    ANNOUNCED,
    /** The carrier has it. */
    PICKED_UP,
    /** It moves, or waits to be moved. */
    IN_TRANSIT,
    /** It comes later than the carrier thought. */
    DELAYED,
    /** Something is wrong with it or with its address. */
    PROBLEM,
    /** It is in the vehicle that brings it. */
    OUT_FOR_DELIVERY,
    /** The carrier came and found nobody. */
    DELIVERY_ATTEMPTED,
    /** Its customer can fetch it. */
    AT_PICKUP_POINT,
    /** Its customer has it. */
    DELIVERED,
    /** It goes back to the shop, or is there again. */
    RETURNED_TO_SENDER;

    /**
     * Whether a later event of this meaning changes how a parcel stands. What a carrier scans of a delivered parcel, or of
     * one that goes back, is no news: a parcel that is delivered to the shop again is not delivered to its customer.
     */
    boolean changes(TrackingMeaning standing) {
        return switch (standing) {
            case DELIVERED -> this == DELIVERY_ATTEMPTED || this == AT_PICKUP_POINT || this == RETURNED_TO_SENDER;
            case RETURNED_TO_SENDER -> false;
            default -> true;
        };
    }
}
