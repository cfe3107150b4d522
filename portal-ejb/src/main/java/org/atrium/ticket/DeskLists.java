package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.paging.Page;

/** The desk's lists: what is due first comes first, what waits for nobody here last, then what is solved, newest first. */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class DeskLists {

    private static final Set<TicketStatus> SOLVED = EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED);
    private static final Set<TicketStatus> UNSOLVED = EnumSet.complementOf(EnumSet.copyOf(SOLVED));
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
        DeskPlace after = DeskPlace.parse(cursor);
        Owner owner = owner(viewer, filter);
        List<Ticket> rows = new ArrayList<>();
        if (!after.solved()) {
            rows.addAll(unsolved(filter, owner, after, limit + 1));
        }
        if (rows.size() <= limit) {
            rows.addAll(solved(filter, owner, after.solved() ? after : DeskPlace.SOLVED, limit + 1 - rows.size()));
        }
        Page<Ticket> page = Page.of(rows, limit, ticket -> DeskPlace.of(ticket).cursor());
        return new Page<>(reader.rows(page.items()), page.next());
    }

    private List<Ticket> unsolved(DeskFilter filter, Owner owner, DeskPlace after, int limit) {
        Set<TicketStatus> statuses = statuses(filter, UNSOLVED);
        return statuses.isEmpty()
                ? List.of()
                : queries.byUrgency(
                        statuses.equals(UNSOLVED),
                        statuses,
                        owner.anyone(),
                        owner.nobody(),
                        owner.account(),
                        filter.queue() == null ? "" : filter.queue(),
                        filter.view() == DeskView.OVERDUE ? tickets.now() : ServiceLevel.NEVER,
                        after.at(),
                        after.id(),
                        org.hibernate.query.Page.first(limit));
    }

    private List<Ticket> solved(DeskFilter filter, Owner owner, DeskPlace after, int limit) {
        Set<TicketStatus> statuses = statuses(filter, SOLVED);
        return statuses.isEmpty()
                ? List.of()
                : queries.bySolution(
                        statuses.equals(SOLVED),
                        statuses,
                        owner.anyone(),
                        owner.nobody(),
                        owner.account(),
                        filter.queue() == null ? "" : filter.queue(),
                        after.at(),
                        after.id(),
                        org.hibernate.query.Page.first(limit));
    }

    public DeskCounts counts(Viewer viewer) {
        return queries.counts(viewer.requireAccount(), tickets.now());
    }

    /** The other tickets of the people an agent looks at, newest first. */
    public List<TicketRow> ofRequester(AccountId requester, int limit) {
        return reader.rows(
                queries.ofRequester(requester, ServiceLevel.NEVER, 0, org.hibernate.query.Page.first(limit)));
    }

    /** The teams that have tickets. */
    public List<String> queues() {
        return queries.queues();
    }

    private static Set<TicketStatus> statuses(DeskFilter filter, Set<TicketStatus> kind) {
        Set<TicketStatus> asked = filter.status() == null ? filter.view().statuses() : Set.of(filter.status());
        return asked.stream().filter(kind::contains).collect(Collectors.toSet());
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
