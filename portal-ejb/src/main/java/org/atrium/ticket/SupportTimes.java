package org.atrium.ticket;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.atrium.ticket.hours.BusinessCalendar;
import org.atrium.ticket.hours.OpeningHours;

/** When support is there, and by when it answers what is asked now: what customers are told before they write. */
@Stateless
@PermitAll
public class SupportTimes {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** The working days and hours. */
    public OpeningHours openingHours() {
        return calendar().openingHours();
    }

    /** By when a question of normal priority that is asked now has its first answer. */
    public Instant answerBy() {
        SlaTarget target = entityManager.find(SlaTarget.class, TicketPriority.NORMAL);
        return calendar().hours().plus(clock.instant(), target.firstResponse());
    }

    private BusinessCalendar calendar() {
        return entityManager.find(BusinessCalendar.class, BusinessCalendar.DEFAULT);
    }
}
