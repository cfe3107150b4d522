package org.atrium.web.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.TimeZone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import org.atrium.platform.text.DayText;
import org.atrium.web.security.CurrentViewer;

/** Formats times for the viewer's language and zone: {@code #{times.ago(post.createdAt)}}. */
@Named("times")
@RequestScoped
public class Times {

    private static final Duration A_MONTH = Duration.ofDays(30);

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    private RelativeDateTimeFormatter relative;
    private DateTimeFormatter exact;
    private String zone;
    private DayText days;

    /** "3 hours ago" or "in 2 days" within a month, a date beyond. */
    public String ago(Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration past = Duration.between(instant, clock.instant());
        Duration distance = past.abs();
        if (distance.compareTo(A_MONTH) > 0) {
            return date(instant);
        }
        Direction direction = past.isNegative() ? Direction.NEXT : Direction.LAST;
        if (distance.toMinutes() < 1) {
            return relative().format(Direction.PLAIN, RelativeDateTimeFormatter.AbsoluteUnit.NOW);
        } else if (distance.toHours() < 1) {
            return relative().format(distance.toMinutes(), direction, RelativeUnit.MINUTES);
        } else if (distance.toDays() < 1) {
            return relative().format(distance.toHours(), direction, RelativeUnit.HOURS);
        }
        return relative().format(distance.toDays(), direction, RelativeUnit.DAYS);
    }

    /** Whether something due by then is late by now. */
    public boolean isPast(Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    /** The day in a sentence: "tomorrow", "Tue 3 Dec", with its year where that is not this one. */
    public String date(Instant instant) {
        return instant == null ? "" : days().of(instant);
    }

    /** The day where it stands by itself: "Tomorrow". */
    public String day(Instant instant) {
        return instant == null ? "" : days().alone(instant);
    }

    /** Day and minute, beside how long ago that was: "Tue 3 Dec, 14:05". */
    public String moment(Instant instant) {
        return instant == null ? "" : days().moment(instant);
    }

    /** The same of what is to come, with the zone where it is the shop's: "tomorrow, 14:05 CET". */
    public String deadline(Instant instant) {
        if (instant == null) {
            return "";
        }
        return current.isSignedIn() ? moment(instant) : moment(instant) + " " + zoneAt(instant);
    }

    private String zoneAt(Instant instant) {
        return DateTimeFormatter.ofPattern("zzz", current.locale()).format(instant.atZone(current.timeZone()));
    }

    /** How days are written for the viewer, made once for a page. */
    public DayText days() {
        if (days == null) {
            days = new DayText(current.dateLocale(), current.timeZone(), clock.instant());
        }
        return days;
    }

    /** The day without its year where there is little room, such as "3 Dec". */
    public String shortDay(Instant instant) {
        if (instant == null) {
            return "";
        }
        DateFormat format = DateFormat.getInstanceForSkeleton("MMMd", current.dateLocale());
        format.setTimeZone(TimeZone.getTimeZone(current.timeZone().getId()));
        return format.format(instant.toEpochMilli());
    }

    /** Day and minute, with the zone. */
    public String exact(Instant instant) {
        return instant == null ? "" : exact().format(instant) + " " + zone;
    }

    /** Made once for a page, with the name of the zone, like {@link #relative}. */
    private DateTimeFormatter exact() {
        if (exact == null) {
            exact = localized(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));
            zone = current.timeZone().getDisplayName(TextStyle.SHORT, current.locale());
        }
        return exact;
    }

    /** Made once for a page: making one costs more than all the times of a list. */
    private RelativeDateTimeFormatter relative() {
        if (relative == null) {
            relative = RelativeDateTimeFormatter.getInstance(current.locale());
        }
        return relative;
    }

    private DateTimeFormatter localized(DateTimeFormatter formatter) {
        return formatter.withLocale(current.dateLocale()).withZone(current.timeZone());
    }
}
