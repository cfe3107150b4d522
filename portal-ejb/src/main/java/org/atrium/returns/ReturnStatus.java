package org.atrium.returns;

import java.util.Set;

/** How far a return is. */
public enum ReturnStatus {
    REQUESTED,
    AUTHORIZED,
    DENIED,
    IN_TRANSIT,
    RECEIVED,
    INSPECTED,
    COMPLETED,
    CANCELLED,
    EXPIRED;

    /**
     * Whether a return that stands here can go there. A parcel may arrive without word that it was sent, and
     * its rest when the first part has been looked at.
     */
    public boolean canBecome(ReturnStatus next) {
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
