package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
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

    @Inject
    private AuditTrail audit;

    /** A page of a list; whose tickets are in it see who looked. */
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
        noteSeen(viewer, page.items());
        return new Page<>(reader.rows(page.items()), page.next());
    }

    private List<Ticket> unsolved(DeskFilter filter, Owner owner, DeskPlace after, int limit) {
        Set<TicketStatus> statuses = filter.statuses(UNSOLVED);
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
        Set<TicketStatus> statuses = filter.statuses(SOLVED);
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
    public List<TicketRow> ofRequester(Viewer viewer, AccountId requester, int limit) {
        List<Ticket> theirs =
                queries.ofRequester(requester, ServiceLevel.NEVER, 0, org.hibernate.query.Page.first(limit));
        noteSeen(viewer, theirs);
        return reader.rows(theirs);
    }

    private void noteSeen(Viewer viewer, List<Ticket> shown) {
        audit.seen(
                viewer.requireAccount().value(),
                RecordList.TICKETS,
                shown.stream().map(ticket -> ticket.requesterId().value()).toList());
    }

    /** The teams that have tickets. */
    public List<String> queues() {
        return queries.queues();
    }

    private Owner owner(Viewer viewer, DeskFilter filter) {
        Owner shown =
                switch (filter.view()) {
                    case UNOWNED -> Owner.NONE;
                    case MINE -> Owner.of(viewer.requireAccount());
                    default -> Owner.ANYONE;
                };
        return shown.and(asked(viewer, filter.assignee()));
    }

    private Owner asked(Viewer viewer, String assignee) {
        if (assignee == null) {
            return Owner.ANYONE;
        }
        return switch (assignee) {
            case "none" -> Owner.NONE;
            case "me" -> Owner.of(viewer.requireAccount());
            default ->
                people.byPublicId(assignee).map(AccountCard::id).map(Owner::of).orElse(Owner.UNKNOWN);
        };
    }

    /**
     * Whose tickets are listed.
     *
     * @param nobody those that are nobody's
     */
    private record Owner(boolean anyone, boolean nobody, AccountId account) {

        static final Owner ANYONE = new Owner(true, false, NOBODY);
        static final Owner NONE = new Owner(false, true, NOBODY);

        /** Who has no ticket at all. */
        static final Owner UNKNOWN = new Owner(false, false, NOBODY);

        static Owner of(AccountId account) {
            return new Owner(false, false, account);
        }

        Owner and(Owner other) {
            if (anyone || equals(other)) {
                return other;
            }
            return other.anyone ? this : UNKNOWN;
        }
    }
}
