package org.atrium.platform.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Writes the days of a page for its reader: "tomorrow", "Tue, 3 Dec", and the year only where it is not this one. Made
 * once for a page, since its formats are costly to make; not for several threads.
 */
public final class DayText {

    private final ULocale locale;
    private final ZoneId zone;
    private final LocalDate today;
    private DateFormat thisYear;
    private DateFormat otherYear;
    private DateFormat time;
    private RelativeDateTimeFormatter inSentence;
    private RelativeDateTimeFormatter alone;

    public DayText(Locale locale, ZoneId zone, Instant now) {
        this.locale = ULocale.forLocale(locale);
        this.zone = zone;
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** The day as it stands in a sentence: "today", "Tue, 3 Dec", "3 Dec 2024". */
    public String of(Instant instant) {
        if (inSentence == null) {
            inSentence = relative(DisplayContext.CAPITALIZATION_FOR_MIDDLE_OF_SENTENCE);
        }
        return day(instant, inSentence);
    }

    /** The day where it stands by itself: "Today". */
    public String alone(Instant instant) {
        if (alone == null) {
            alone = relative(DisplayContext.CAPITALIZATION_FOR_BEGINNING_OF_SENTENCE);
        }
        return day(instant, alone);
    }

    /** The day for words that may be read another day: never "today". */
    public String dated(Instant instant) {
        boolean isThisYear = LocalDate.ofInstant(instant, zone).getYear() == today.getYear();
        return (isThisYear ? thisYear() : otherYear()).format(instant.toEpochMilli());
    }

    /** The day and the minute: "today, 14:05". */
    public String moment(Instant instant) {
        if (time == null) {
            time = DateFormat.getTimeInstance(DateFormat.SHORT, locale);
            time.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        }
        return of(instant) + ", " + time.format(instant.toEpochMilli());
    }

    private String day(Instant instant, RelativeDateTimeFormatter relative) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        long ahead = ChronoUnit.DAYS.between(today, day);
        if (ahead == 0) {
            return relative.format(Direction.THIS, AbsoluteUnit.DAY);
        } else if (Math.abs(ahead) == 1) {
            return relative.format(ahead > 0 ? Direction.NEXT : Direction.LAST, AbsoluteUnit.DAY);
        }
        return dated(instant);
    }

    private DateFormat thisYear() {
        if (thisYear == null) {
            thisYear = format("MMMEd");
        }
        return thisYear;
    }

    private DateFormat otherYear() {
        if (otherYear == null) {
            otherYear = format("yMMMd");
        }
        return otherYear;
    }

    private DateFormat format(String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format;
    }

    private RelativeDateTimeFormatter relative(DisplayContext context) {
        return RelativeDateTimeFormatter.getInstance(locale, null, RelativeDateTimeFormatter.Style.LONG, context);
    }
}
