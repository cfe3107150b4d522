package org.atrium.ticket.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.brand.CurrentBrand;
import org.atrium.platform.brand.OpeningHours;

/**
 * The calendar support works by: the hours of the shop's brand, else those of the business calendar, which has the holidays
 * of either. Customers are told the hours that due times are computed with.
 */
@ApplicationScoped
public class SupportCalendar {

    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentBrand brand;

    /** What people are told of it: the hours of a week without holidays. */
    public OpeningHours openingHours() {
        return brand.get().hours().orElseGet(calendar()::openingHours);
    }

    /** The time that counts in it. */
    public WorkingTime workingTime() {
        return calendar().during(openingHours());
    }

    private BusinessCalendar calendar() {
        return entityManager.find(BusinessCalendar.class, BusinessCalendar.DEFAULT);
    }
}
