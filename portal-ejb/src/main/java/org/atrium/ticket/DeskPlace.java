package org.atrium.ticket;

import java.time.Instant;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.paging.Cursor;

/**
 * A place in a list of the desk: what is unsolved comes first, by when it is due; then what is solved, the newest first.
 *
 * @param solved whether it is among the solved ones
 * @param at when the ticket is due, or was solved
 */
record DeskPlace(boolean solved, Instant at, long id) {

    /** Before all tickets. */
    static final DeskPlace TOP = new DeskPlace(false, Instant.EPOCH, 0);

    /** Before all solved ones. */
    static final DeskPlace SOLVED = new DeskPlace(true, ServiceLevel.NEVER, Long.MAX_VALUE);

    private static final int KEYS = 3;

    /** @throws InvalidInputException if the text is no cursor of such a list */
    static DeskPlace parse(String cursor) {
        return Cursor.parse(cursor, KEYS)
                .map(keys -> new DeskPlace(Boolean.parseBoolean(keys.text(0)), keys.instant(1), keys.number(2)))
                .orElse(TOP);
    }

    static DeskPlace of(Ticket ticket) {
        return ticket.status().isUnsolved()
                ? new DeskPlace(false, ticket.serviceLevel().deskAt(), ticket.id())
                : new DeskPlace(true, ticket.solvedAt(), ticket.id());
    }

    Cursor cursor() {
        return Cursor.of(solved, at, id);
    }
}
