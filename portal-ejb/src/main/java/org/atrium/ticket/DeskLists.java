package org.atrium.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.platform.paging.Page;
import org.atrium.ticket.event.TicketChannel;

/**
 * The desk's lists: unsolved tickets by due time, those waiting for others last, then solved ones, the newest first.
 */
@Stateless
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class DeskLists {

    private static final Set<TicketStatus> SOLVED = EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED);
    private static final Set<TicketStatus> UNSOLVED = EnumSet.complementOf(EnumSet.copyOf(SOLVED));
    private static final AccountId NO_ACCOUNT = new AccountId(0);

    @Inject
    private Tickets tickets;

    @Inject
    private TicketQueries queries;

    @Inject
    private TicketViewMapper mapper;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private AuditTrail audit;

    /** A page of a list; whose tickets are in it see who looked. */
    public Page<TicketRow> list(Viewer viewer, DeskFilter filter, String cursor, int limit) {
        DeskPosition after = DeskPosition.parse(cursor);
        AssigneeFilter assignee = assigneeFilter(viewer, filter);
        List<Ticket> rows = new ArrayList<>();
        if (!after.solved()) {
            rows.addAll(unsolved(filter, assignee, after, limit + 1));
        }
        if (rows.size() <= limit) {
            rows.addAll(
                    solved(filter, assignee, after.solved() ? after : DeskPosition.SOLVED, limit + 1 - rows.size()));
        }
        Page<Ticket> page =
                Page.of(rows, limit, ticket -> DeskPosition.of(ticket).cursor());
        auditSeen(viewer, page.items());
        return new Page<>(mapper.rows(page.items()), page.next());
    }

    private List<Ticket> unsolved(DeskFilter filter, AssigneeFilter assignee, DeskPosition after, int limit) {
        Set<TicketStatus> statuses = filter.statusesOf(UNSOLVED);
        return statuses.isEmpty()
                ? List.of()
                : queries.byDueAt(
                        statuses.equals(UNSOLVED),
                        statuses,
                        assignee.anyone(),
                        assignee.unassigned(),
                        assignee.account(),
                        filter.queue() == null ? "" : tickets.knownQueue(filter.queue()),
                        filter.channel() == null,
                        filter.channel() == null ? TicketChannel.WEB : filter.channel(),
                        filter.view() == DeskView.OVERDUE ? tickets.now() : ServiceLevel.NEVER,
                        after.at(),
                        after.id(),
                        org.hibernate.query.Page.first(limit));
    }

    private List<Ticket> solved(DeskFilter filter, AssigneeFilter assignee, DeskPosition after, int limit) {
        Set<TicketStatus> statuses = filter.statusesOf(SOLVED);
        return statuses.isEmpty()
                ? List.of()
                : queries.bySolvedAt(
                        statuses.equals(SOLVED),
                        statuses,
                        assignee.anyone(),
                        assignee.unassigned(),
                        assignee.account(),
                        filter.queue() == null ? "" : tickets.knownQueue(filter.queue()),
                        filter.channel() == null,
                        filter.channel() == null ? TicketChannel.WEB : filter.channel(),
                        after.at(),
                        after.id(),
                        org.hibernate.query.Page.first(limit));
    }

    public DeskCounts counts(Viewer viewer) {
        return queries.counts(viewer.requireAccount(), tickets.now());
    }

    /** The tickets of the person an agent looks at, newest first, without who else had to do with them. */
    public List<TicketRow> ofRequester(Viewer viewer, AccountSummary requester, int limit) {
        List<Ticket> theirs =
                queries.ofRequester(requester.id(), ServiceLevel.NEVER, 0, org.hibernate.query.Page.first(limit));
        auditSeen(viewer, theirs);
        return mapper.rows(theirs, Collections.singletonMap(requester.id(), requester));
    }

    private void auditSeen(Viewer viewer, List<Ticket> shown) {
        audit.recordListAccess(
                viewer.requireAccount().value(),
                RecordList.TICKETS,
                shown.stream().map(ticket -> ticket.requesterId().value()).toList());
    }

    /** The teams that have tickets. */
    public List<String> queues() {
        return queries.queues();
    }

    private AssigneeFilter assigneeFilter(Viewer viewer, DeskFilter filter) {
        AssigneeFilter shown =
                switch (filter.view()) {
                    case UNOWNED -> AssigneeFilter.NONE;
                    case MINE -> AssigneeFilter.of(viewer.requireAccount());
                    default -> AssigneeFilter.ANYONE;
                };
        return shown.and(requestedAssignee(viewer, filter.assignee()));
    }

    private AssigneeFilter requestedAssignee(Viewer viewer, String assignee) {
        if (assignee == null) {
            return AssigneeFilter.ANYONE;
        }
        return switch (assignee) {
            case "none" -> AssigneeFilter.NONE;
            case "me" -> AssigneeFilter.of(viewer.requireAccount());
            default ->
                accountDirectory
                        .byPublicId(assignee)
                        .map(AccountSummary::id)
                        .map(AssigneeFilter::of)
                        .orElse(AssigneeFilter.UNKNOWN);
        };
    }

    /**
     * Filter by assignee.
     *
     * @param unassigned those without an assignee
     */
    private record AssigneeFilter(boolean anyone, boolean unassigned, AccountId account) {

        static final AssigneeFilter ANYONE = new AssigneeFilter(true, false, NO_ACCOUNT);
        static final AssigneeFilter NONE = new AssigneeFilter(false, true, NO_ACCOUNT);

        /** Who has no ticket at all. */
        static final AssigneeFilter UNKNOWN = new AssigneeFilter(false, false, NO_ACCOUNT);

        static AssigneeFilter of(AccountId account) {
            return new AssigneeFilter(false, false, account);
        }

        AssigneeFilter and(AssigneeFilter other) {
            if (anyone || equals(other)) {
                return other;
            }
            return other.anyone ? this : UNKNOWN;
        }
    }
}
