package org.atrium.ticket;

import java.time.Instant;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.paging.Cursor;

/**
 * Position in a desk list: unsolved tickets by due time, then solved ones, the newest first.
 *
 * @param solved whether it is among the solved ones
 * @param at when the ticket is due, or was solved
 */
record DeskPosition(boolean solved, Instant at, long id) {

    /** Before all tickets. */
    static final DeskPosition START = new DeskPosition(false, Instant.EPOCH, 0);

    /** Before all solved ones. */
    static final DeskPosition SOLVED = new DeskPosition(true, ServiceLevel.NEVER, Long.MAX_VALUE);

    private static final int KEYS = 3;

    /** @throws InvalidInputException if the text is no cursor of such a list */
    static DeskPosition parse(String cursor) {
        return Cursor.parse(cursor, KEYS)
                .map(keys -> new DeskPosition(Boolean.parseBoolean(keys.text(0)), keys.instant(1), keys.number(2)))
                .orElse(START);
    }

    static DeskPosition of(Ticket ticket) {
        return ticket.status().isUnsolved()
                ? new DeskPosition(false, ticket.serviceLevel().deskSortAt(), ticket.id())
                : new DeskPosition(true, ticket.solvedAt(), ticket.id());
    }

    Cursor cursor() {
        return Cursor.of(solved, at, id);
    }
}
