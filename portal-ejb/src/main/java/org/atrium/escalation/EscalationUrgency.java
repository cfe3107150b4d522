package org.atrium.escalation;

import java.time.Duration;
import org.atrium.ticket.TicketPriority;

/**
 * Priority of an escalated question, by wait, affected members and linked order.
 *
 * @param waited how long it has been there
 * @param affected how many others have the same problem
 * @param aboutOrder whether it is about an order
 */
record EscalationUrgency(Duration waited, int affected, boolean aboutOrder) {

    private static final Duration LONG = Duration.ofDays(3);
    private static final int MANY = 3;
    private static final int VERY_MANY = 10;

    /** One step for each: a long wait, several others (two for very many), an order that may be at stake. */
    TicketPriority priority() {
        int steps = (waited.compareTo(LONG) >= 0 ? 1 : 0)
                + (affected >= MANY ? 1 : 0)
                + (affected >= VERY_MANY ? 1 : 0)
                + (aboutOrder ? 1 : 0);
        return switch (steps) {
            case 0, 1 -> TicketPriority.NORMAL;
            case 2 -> TicketPriority.HIGH;
            default -> TicketPriority.URGENT;
        };
    }
}
