package org.atrium.ticket;

import java.util.EnumSet;
import java.util.Set;

/**
 * {@code NEW → OPEN → PENDING} (waits for the customer) {@code | ON_HOLD} (waits for a third party)
 * {@code → SOLVED → CLOSED}. A solved ticket can be reopened, a closed one cannot.
 */
public enum TicketStatus {
    NEW,
    OPEN,
    PENDING,
    ON_HOLD,
    SOLVED,
    CLOSED;

    /** Whether a ticket may go from this status to another. */
    public boolean canTransitionTo(TicketStatus next) {
        return switch (this) {
            case NEW -> next == OPEN || next == PENDING || next == ON_HOLD || next == SOLVED;
            case OPEN -> next == PENDING || next == ON_HOLD || next == SOLVED;
            case PENDING -> next == OPEN || next == ON_HOLD || next == SOLVED;
            case ON_HOLD -> next == OPEN || next == PENDING || next == SOLVED;
            case SOLVED -> next == OPEN || next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Where a ticket may go from here. */
    public Set<TicketStatus> nextStatuses() {
        Set<TicketStatus> nexts = EnumSet.allOf(TicketStatus.class);
        nexts.removeIf(next -> !canTransitionTo(next));
        return nexts;
    }

    /** Whether support still has something to do, now or later. */
    public boolean isUnsolved() {
        return this != SOLVED && this != CLOSED;
    }

    /** Whether it waits for somebody outside, so that support's clock stands still. */
    public boolean isWaiting() {
        return this == PENDING || this == ON_HOLD;
    }

    /** Whether the clock of the service level runs. */
    boolean isClockRunning() {
        return this == NEW || this == OPEN;
    }
}
