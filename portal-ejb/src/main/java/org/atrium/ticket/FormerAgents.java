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
import org.atrium.account.DutiesChanged;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.outbox.Outbox;
import org.atrium.platform.outbox.OutboxHandler;
import org.atrium.ticket.event.TicketNumber;

/**
 * Puts the unsolved tickets of somebody who looks after tickets no more before everybody else at once, and says so in
 * their history. What was assigned at the very moment is looked for once more, when it is written.
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
    private AccountDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    void release(@Observes DutiesChanged changed) {
        if (!changed.support()) {
            release(changed.account(), changed.by());
            outbox.put(
                    KIND,
                    new Left(changed.account().value(), changed.by().value()),
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
        Left left = Outbox.read(payload, Left.class);
        AccountId agent = new AccountId(left.agent());
        if (!people.card(agent).support()) {
            release(agent, new AccountId(left.by()));
        }
    }

    private void release(AccountId agent, AccountId by) {
        List<Ticket> unsolved = queries.unsolvedOf(agent);
        for (TicketNumber number : unsolved.stream().map(Ticket::number).toList()) {
            Ticket ticket = tickets.locked(number);
            if (agent.equals(ticket.assigneeId()) && ticket.status().isUnsolved()) {
                TicketFields before = TicketFields.of(ticket);
                ticket.assign(null, by, tickets.now());
                TicketFields.of(ticket)
                        .since(before, account -> people.card(account).email())
                        .inWords()
                        .ifPresent(changes -> audit.record(
                                by.value(),
                                "ticket.change",
                                number.value(),
                                ticket.requesterId().value(),
                                changes));
            }
        }
    }

    /** Who looks after tickets no more, and who said so. */
    public record Left(long agent, long by) {}
}
