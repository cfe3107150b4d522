package org.atrium.ticket;

import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;

/** Who may see which ticket and which messages. Queries for lists apply the same rule. */
final class TicketPolicy {

    private TicketPolicy() {}

    /** The requester and support may see a ticket, moderators may not. */
    static boolean maySee(Viewer viewer, Ticket ticket) {
        return maySee(viewer, ticket.requesterId());
    }

    /** The same of a ticket of that requester. */
    static boolean maySee(Viewer viewer, AccountId requester) {
        return viewer.isSupport() || viewer.is(requester);
    }

    /** What a search in subjects goes through, for somebody signed in: all of it for support, for anybody else their own. */
    static org.atrium.platform.search.SearchFilter searchFilter(Viewer viewer) {
        return viewer.isSupport()
                ? org.atrium.platform.search.SearchFilter.ALL
                : f -> f.match().field("requesterId").matching(viewer.requireAccount());
    }

    /** Notes are for support alone. */
    static boolean maySeeNotes(Viewer viewer) {
        return viewer.isSupport();
    }

    /** @throws UnknownObjectException if the ticket is not the viewer's own */
    static Ticket requireOwn(Viewer viewer, Ticket ticket) {
        if (!viewer.is(ticket.requesterId())) {
            throw new UnknownObjectException();
        }
        return ticket;
    }
}
