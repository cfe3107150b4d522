package org.atrium.ticket;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.platform.brand.OpeningHours;
import org.atrium.ticket.hours.SupportCalendar;

/** When support is there, and by when it answers what is asked now: what customers are told before they write. */
@Stateless
@PermitAll
public class SupportTimes {

    @Inject
    private EntityManager entityManager;

    @Inject
    private SupportCalendar calendar;

    @Inject
    private Clock clock;

    /** What holds for a question of normal priority that is asked now. */
    public Expectation expectation() {
        SlaTarget target = entityManager.find(SlaTarget.class, TicketPriority.NORMAL);
        return new Expectation(
                calendar.openingHours(), calendar.workingTime().plus(clock.instant(), target.firstResponse()));
    }

    /**
     * What somebody may expect who asks.
     *
     * @param hours working days and hours
     * @param answerBy by when they have a first answer
     */
    public record Expectation(OpeningHours hours, Instant answerBy) {}
}
