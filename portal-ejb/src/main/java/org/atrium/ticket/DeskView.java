package org.atrium.ticket;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.atrium.platform.error.InvalidInputException;

/** The views of the desk. */
public enum DeskView {
    MINE,
    UNOWNED,
    OPEN,
    OVERDUE,
    WAITING,
    SOLVED,
    ALL;

    /** @throws InvalidInputException if there is no view of that name */
    public static DeskView of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInputException("view", "ticket.error.view");
        }
    }

    Set<TicketStatus> statuses() {
        return switch (this) {
            case MINE, UNOWNED, OPEN, OVERDUE ->
                EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.PENDING, TicketStatus.ON_HOLD);
            case WAITING -> EnumSet.of(TicketStatus.PENDING, TicketStatus.ON_HOLD);
            case SOLVED -> EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED);
            case ALL -> EnumSet.allOf(TicketStatus.class);
        };
    }
}
