package org.atrium.ticket.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A holiday: of one year, or of every year if the year is null. */
@Embeddable
class Holiday {

    private String name;

    @Column(name = "holiday_month")
    private int month;

    @Column(name = "holiday_day")
    private int day;

    @Column(name = "holiday_year")
    private Integer year;

    protected Holiday() {}

    boolean isOn(LocalDate date) {
        return date.getMonthValue() == month && date.getDayOfMonth() == day && (year == null || year == date.getYear());
    }
}
