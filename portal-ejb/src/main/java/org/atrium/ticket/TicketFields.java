package org.atrium.ticket;

import java.util.function.Function;
import org.atrium.account.AccountId;
import org.atrium.audit.Changes;

/** What agents change on a ticket, as it stands at a moment. */
record TicketFields(TicketStatus status, TicketPriority priority, AccountId assignee, String queue, String tags) {

    static TicketFields of(Ticket ticket) {
        return new TicketFields(
                ticket.status(),
                ticket.priority(),
                ticket.assigneeId(),
                ticket.queue(),
                String.join(" ", ticket.tags()));
    }

    /** What is not as it was, with people by a name of theirs that nobody else has. */
    Changes since(TicketFields before, Function<AccountId, String> name) {
        return new Changes()
                .of("status", before.status, status)
                .of("priority", before.priority, priority)
                .of("assignee", named(before.assignee, name), named(assignee, name))
                .of("queue", before.queue, queue)
                .of("tags", before.tags, tags);
    }

    private static String named(AccountId account, Function<AccountId, String> name) {
        return account == null ? null : name.apply(account);
    }
}
