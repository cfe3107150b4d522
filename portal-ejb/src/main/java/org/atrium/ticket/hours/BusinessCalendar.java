package org.atrium.ticket.hours;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.platform.brand.OpeningHours;

/** The business calendar of the company: working days, hours and holidays. */
@Entity
public class BusinessCalendar {

    /** The name of the one support works by. */
    public static final String DEFAULT = "default";

    @Id
    private String name;

    private String timeZone;
    private String days;
    private LocalTime opens;
    private LocalTime closes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "holiday", joinColumns = @JoinColumn(name = "calendar"))
    private List<Holiday> holidays = new ArrayList<>();

    protected BusinessCalendar() {}

    /** The hours of a week without holidays. */
    OpeningHours openingHours() {
        return new OpeningHours(workingDays().toList(), opens, closes, ZoneId.of(timeZone));
    }

    private Stream<DayOfWeek> workingDays() {
        return Stream.of(days.split(" ")).map(DayOfWeek::valueOf);
    }

    /** The time that counts where support works by these hours, and by the holidays of this calendar. */
    WorkingTime during(OpeningHours hours) {
        List<Holiday> closed = List.copyOf(holidays);
        return new BusinessHours(
                hours.zone(), Set.copyOf(hours.days()), hours.opens(), hours.closes(), day -> closed.stream()
                        .anyMatch(holiday -> holiday.isOn(day)));
    }
}
