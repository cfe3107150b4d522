package org.atrium.ticket;

import java.util.Set;
import org.atrium.account.Viewer;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.ticket.event.Visibility;

/** Who may see which ticket, and what of it. Lists hold the same rule in their queries. */
final class TicketPolicy {

    private TicketPolicy() {}

    /** The requester and support may see a ticket, moderators may not. */
    static boolean maySee(Viewer viewer, Ticket ticket) {
        return viewer.isSupport() || viewer.is(ticket.requesterId());
    }

    /** What a search in subjects goes through, for somebody signed in: all of it for support, for anybody else their own. */
    static org.atrium.platform.search.Visibility findableBy(Viewer viewer) {
        return viewer.isSupport()
                ? org.atrium.platform.search.Visibility.ALL
                : f -> f.match().field("requesterId").matching(viewer.requireAccount());
    }

    /** Notes are for support alone. */
    static Set<Visibility> visibleTo(Viewer viewer) {
        return viewer.isSupport()
                ? Set.of(Visibility.PUBLIC, Visibility.PRIVATE, Visibility.INTERNAL)
                : Set.of(Visibility.PUBLIC, Visibility.PRIVATE);
    }

    /** @throws UnknownObjectException if the ticket is not the viewer's own */
    static Ticket requireOwn(Viewer viewer, Ticket ticket) {
        if (!viewer.is(ticket.requesterId())) {
            throw new UnknownObjectException();
        }
        return ticket;
    }
}
