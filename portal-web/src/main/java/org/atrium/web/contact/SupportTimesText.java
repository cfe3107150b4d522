package org.atrium.web.contact;

import com.ibm.icu.text.ListFormatter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.atrium.platform.brand.OpeningHours;
import org.atrium.platform.text.DayText;
import org.atrium.ticket.SupportTimes;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** Says when support is there and by when it answers. */
@RequestScoped
class SupportTimesText {

    @Inject
    private SupportTimes supportTimes;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    private Clock clock;

    private SupportTimes.Expectation expectation;

    @PostConstruct
    void read() {
        expectation = supportTimes.expectation();
    }

    /** Such as "We are here Monday–Friday, 9:00–17:00 (Central European Time)". */
    String hours() {
        OpeningHours hours = expectation.hours();
        return texts.of(
                "contact.hours",
                days(hours.days(), current.locale()),
                time(hours.opens()),
                time(hours.closes()),
                hours.zone().getDisplayName(TextStyle.FULL, current.locale()));
    }

    /** Such as "You usually have an answer by tomorrow, 10:00", by the same clock as the hours. */
    String answerBy() {
        return texts.of(
                "contact.answerBy",
                new DayText(current.dateLocale(), expectation.hours().zone(), clock.instant())
                        .moment(expectation.answerBy()));
    }

    /** Days in a row as a range, others one by one. */
    static String days(List<DayOfWeek> days, Locale locale) {
        List<String> names = days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
        boolean row = days.size() > 2
                && days.get(days.size() - 1).getValue() - days.get(0).getValue() == days.size() - 1;
        return row
                ? names.get(0) + "–" + names.get(names.size() - 1)
                : ListFormatter.getInstance(locale).format(names);
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(current.locale())
                .format(time);
    }
}
