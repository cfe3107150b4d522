package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.RolesChanged;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.ticket.event.TicketNumber;

/**
 * Unassigns the unsolved tickets of an account that lost the support roles, and records it in their history. A second
 * check follows after a minute, for tickets assigned at that very moment.
 */
@ApplicationScoped
class FormerAgents implements OutboxHandler {

    private static final String KIND = "former-agent";

    private static final Duration LATER = Duration.ofMinutes(1);

    @Inject
    private TicketQueries queries;

    @Inject
    private Tickets tickets;

    @Inject
    private AccountDirectory accountDirectory;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void on(@Observes RolesChanged changed) {
        if (!changed.isSupport()) {
            unassignTickets(changed.account(), changed.by());
            outbox.put(
                    KIND,
                    new FormerAgent(changed.account().value(), changed.by().value()),
                    clock.instant().plus(LATER));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void deliver(String payload) {
        FormerAgent left = Outbox.read(payload, FormerAgent.class);
        AccountId agent = new AccountId(left.agent());
        if (!accountDirectory.summary(agent).isSupport()) {
            unassignTickets(agent, new AccountId(left.by()));
        }
    }

    private void unassignTickets(AccountId agent, AccountId by) {
        List<Ticket> unsolved = queries.unsolvedAssignedTo(agent);
        for (TicketNumber number : unsolved.stream().map(Ticket::number).toList()) {
            Ticket ticket = tickets.requireForUpdate(number);
            if (agent.equals(ticket.assigneeId()) && ticket.status().isUnsolved()) {
                TicketFieldValues before = TicketFieldValues.of(ticket);
                ticket.assign(null, by, tickets.now());
                TicketFieldValues.of(ticket)
                        .changesSince(
                                before,
                                account -> accountDirectory.summary(account).email())
                        .joined()
                        .ifPresent(changes -> audit.record(
                                by.value(),
                                "ticket.change",
                                number.value(),
                                ticket.requesterId().value(),
                                changes));
            }
        }
    }

    /** Outbox payload: the account that lost the support roles, and who changed them. */
    public record FormerAgent(long agent, long by) {}
}
