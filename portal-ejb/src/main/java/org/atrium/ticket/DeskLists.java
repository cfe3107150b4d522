package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** The desk's lists: what is due first comes first, what waits for nobody here last. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class DeskLists {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final AccountId NOBODY = new AccountId(0);

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketReader reader;

    @Inject
    private AccountDirectory people;

    public Page<TicketRow> list(Viewer viewer, DeskFilter filter, String cursor, int limit) {
        var position = Cursor.parse(cursor, 2);
        Owner owner = owner(viewer, filter);
        List<Ticket> rows = queries.byUrgency(
                statuses(filter),
                owner.anyone(),
                owner.nobody(),
                owner.account(),
                filter.queue() == null ? "" : filter.queue(),
                NEVER,
                filter.view() == DeskView.OVERDUE ? tickets.now() : NEVER,
                position.map(keys -> keys.instant(0)).orElse(Instant.EPOCH),
                position.map(keys -> keys.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        return Page.of(reader.rows(rows), limit, row -> Cursor.of(row.due() == null ? NEVER : row.due(), row.id()));
    }

    public DeskCounts counts(Viewer viewer) {
        return queries.counts(viewer.requireAccount(), tickets.now());
    }

    /** The other tickets of the people an agent looks at, newest first. */
    public List<TicketRow> ofRequester(AccountId requester, int limit) {
        return reader.rows(queries.ofRequester(requester, NEVER, 0, org.hibernate.query.Page.first(limit)));
    }

    /** The teams that have tickets. */
    public List<String> queues() {
        return queries.queues();
    }

    private static Collection<TicketStatus> statuses(DeskFilter filter) {
        return filter.status() == null ? filter.view().statuses() : Set.of(filter.status());
    }

    private Owner owner(Viewer viewer, DeskFilter filter) {
        if (filter.view() == DeskView.UNOWNED || "none".equals(filter.assignee())) {
            return new Owner(false, true, NOBODY);
        }
        if (filter.view() == DeskView.MINE || "me".equals(filter.assignee())) {
            return new Owner(false, false, viewer.requireAccount());
        }
        return filter.assignee() == null
                ? new Owner(true, false, NOBODY)
                : new Owner(
                        false,
                        false,
                        people.byPublicId(filter.assignee())
                                .map(AccountCard::id)
                                .orElse(NOBODY));
    }

    private record Owner(boolean anyone, boolean nobody, AccountId account) {}
}
