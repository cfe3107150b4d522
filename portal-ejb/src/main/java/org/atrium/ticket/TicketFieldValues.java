package org.atrium.ticket;

import java.util.function.Function;
import org.atrium.account.AccountId;
import org.atrium.audit.ChangeSummary;

/** Snapshot of the fields agents can edit. */
record TicketFieldValues(TicketStatus status, TicketPriority priority, AccountId assignee, String queue, String tags) {

    static TicketFieldValues of(Ticket ticket) {
        return new TicketFieldValues(
                ticket.status(),
                ticket.priority(),
                ticket.assigneeId(),
                ticket.queue(),
                String.join(" ", ticket.tags()));
    }

    /** What is not as it was, with people by a name of theirs that nobody else has. */
    ChangeSummary changesSince(TicketFieldValues before, Function<AccountId, String> name) {
        return new ChangeSummary()
                .add("status", before.status, status)
                .add("priority", before.priority, priority)
                .add("assignee", nameOf(before.assignee, name), nameOf(assignee, name))
                .add("queue", before.queue, queue)
                .add("tags", before.tags, tags);
    }

    private static String nameOf(AccountId account, Function<AccountId, String> name) {
        return account == null ? null : name.apply(account);
    }
}
