package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.atrium.platform.time.ScheduledTask;
import org.atrium.ticket.event.PromiseDueSoon;
import org.hibernate.query.Page;

/**
 * Warns of what is due soon, once for each due time of a ticket: the row that says so is unique, so of two nodes one warns.
 * What is overdue already is no news; the desk shows it first.
 */
@ApplicationScoped
class PromiseWarnings implements ScheduledTask {

    /** So long before. */
    static final Duration LEAD = Duration.ofMinutes(30);

    private static final Duration RETENTION = Duration.ofDays(1);

    private static final int BATCH = 50;

    @Inject
    private TicketQueries queries;

    @Inject
    private Event<PromiseDueSoon> dueSoon;

    @Inject
    private Clock clock;

    @Override
    @Transactional
    public void run() {
        Instant now = clock.instant();
        List<Ticket> due = queries.dueSoonUnwarned(now, now.plus(LEAD), Page.first(BATCH));
        due.stream()
                .filter(ticket ->
                        queries.insertWarning(ticket.id(), ticket.serviceLevel().dueAt()) > 0)
                .forEach(ticket -> dueSoon.fire(new PromiseDueSoon(
                        ticket.number(),
                        ticket.assigneeId(),
                        ticket.serviceLevel().dueAt(),
                        ticket.serviceLevel().isAnswerDue())));
        queries.deleteWarnings(now.minus(RETENTION));
    }
}
