package org.atrium.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Parses and limits instants to what both databases store: years 1900 to 9999, microseconds. */
public final class StorableInstants {

    public static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private StorableInstants() {}

    /**
     * A point in time with its zone, such as {@code 2026-11-18T13:05:00Z}.
     *
     * @throws DateTimeException if the text is none, or beyond those years
     */
    public static Instant read(String text) {
        return truncated(OffsetDateTime.parse(text).toInstant());
    }

    /**
     * The same, cut to the microsecond.
     *
     * @throws DateTimeException if it is beyond those years
     */
    public static Instant truncated(Instant instant) {
        Instant kept = instant.truncatedTo(ChronoUnit.MICROS);
        if (!kept.equals(clamped(kept))) {
            throw new DateTimeException("Beyond what is kept: " + instant);
        }
        return kept;
    }

    /** The same, or the end of those years it is beyond. */
    public static Instant clamped(Instant instant) {
        return instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    }
}
