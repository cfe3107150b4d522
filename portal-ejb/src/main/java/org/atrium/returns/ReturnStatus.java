package org.atrium.returns;

import java.util.Set;

/** The status of a return. */
public enum ReturnStatus {
    /** Waiting for support's decision. */
    REQUESTED,
    /** The customer may send it. */
    AUTHORIZED,
    /** Support denied it; final. */
    DENIED,
    /** The customer has sent it. */
    IN_TRANSIT,
    /** Received, at least in part. */
    RECEIVED,
    /** The received items were inspected. */
    INSPECTED,
    /** The customer got the resolution; final. */
    COMPLETED,
    /** Cancelled by the customer; final. */
    CANCELLED,
    /** Not received in time; final. */
    EXPIRED;

    /**
     * Whether a return that stands here can go there. A parcel may arrive without word that it was sent, and
     * its rest when the first part has been looked at.
     */
    public boolean canTransitionTo(ReturnStatus next) {
        return following().contains(next);
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return following().isEmpty();
    }

    private Set<ReturnStatus> following() {
        return switch (this) {
            case REQUESTED -> Set.of(AUTHORIZED, DENIED, CANCELLED);
            case AUTHORIZED -> Set.of(IN_TRANSIT, RECEIVED, CANCELLED, EXPIRED);
            case IN_TRANSIT -> Set.of(RECEIVED, CANCELLED, EXPIRED);
            case RECEIVED -> Set.of(INSPECTED);
            case INSPECTED -> Set.of(RECEIVED, COMPLETED);
            case DENIED, COMPLETED, CANCELLED, EXPIRED -> Set.of();
        };
    }
}
