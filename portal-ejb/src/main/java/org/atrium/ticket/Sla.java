package org.atrium.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.atrium.ticket.hours.BusinessCalendar;
import org.atrium.ticket.hours.SupportCalendar;
import org.atrium.ticket.hours.WorkingTime;

/** SLA targets and business calendar, kept in the database, so that all nodes compute the same. */
@ApplicationScoped
public class Sla {

    @Inject
    private EntityManager entityManager;

    @Inject
    private SupportCalendar calendar;

    @Inject
    private TicketQueries queries;

    /** The hours in which support works. */
    public WorkingTime workingTime() {
        return calendar.workingTime();
    }

    void schedule(Ticket ticket) {
        ticket.schedule(target(ticket.priority()), new SlaClock(workingTime()));
    }

    SlaView view(Ticket ticket, Instant now) {
        // Both by one statement, to be found by their ids.
        queries.calendarAndTarget(BusinessCalendar.DEFAULT, ticket.priority());
        Duration left = new SlaClock(workingTime())
                .remaining(ticket.openedAt(), target(ticket.priority()).resolution(), ticket.recordedPauses(), now);
        return ticket.serviceLevel().view(ticket.status().isWaiting(), left);
    }

    /** The same without what is left, for which the calendar is read. */
    SlaView dueTimes(Ticket ticket) {
        return ticket.serviceLevel().view(ticket.status().isWaiting(), null);
    }

    private SlaTarget target(TicketPriority priority) {
        return entityManager.find(SlaTarget.class, priority);
    }
}
