package org.atrium.ticket;

import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.MessageVisibility;

/** Who may see which ticket and which messages. Queries for lists apply the same rule. */
final class TicketPolicy {

    private TicketPolicy() {}

    /** The requester and support may see a ticket, moderators may not. */
    static boolean maySee(Viewer viewer, Ticket ticket) {
        return viewer.isSupport() || viewer.is(ticket.requesterId());
    }

    /** What a search in subjects goes through, for somebody signed in: all of it for support, for anybody else their own. */
    static org.atrium.platform.search.SearchFilter searchFilter(Viewer viewer) {
        return viewer.isSupport()
                ? org.atrium.platform.search.SearchFilter.ALL
                : f -> f.match().field("requesterId").matching(viewer.requireAccount());
    }

    /** Notes are for support alone. */
    static Set<MessageVisibility> visibleTo(Viewer viewer) {
        return viewer.isSupport()
                ? Set.of(MessageVisibility.PUBLIC, MessageVisibility.PRIVATE, MessageVisibility.INTERNAL)
                : Set.of(MessageVisibility.PUBLIC, MessageVisibility.PRIVATE);
    }

    /** @throws UnknownObjectException if the ticket is not the viewer's own */
    static Ticket requireOwn(Viewer viewer, Ticket ticket) {
        if (!viewer.is(ticket.requesterId())) {
            throw new UnknownObjectException();
        }
        return ticket;
    }
}
