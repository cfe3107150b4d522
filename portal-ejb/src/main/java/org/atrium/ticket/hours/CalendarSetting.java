package org.atrium.ticket.hours;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.brand.CurrentBrand;

/**
 * Writes the hours of the shop's brand into the business calendar at the start, so that customers are told the hours that
 * due times are computed with. Nodes that start together write the same.
 */
@Singleton
@Startup
@DependsOn("SettingsCheck")
public class CalendarSetting {

    @Inject
    private EntityManager entityManager;

    @Inject
    private CurrentBrand brand;

    @PostConstruct
    void write() {
        brand.get().hours().ifPresent(hours -> entityManager
                .find(BusinessCalendar.class, BusinessCalendar.DEFAULT)
                .open(hours));
    }
}
