package org.atrium.web.escalation;

import java.time.DateTimeException;
import java.time.Duration;
import org.atrium.platform.error.InvalidInputException;

/** Durations as people write them in forms: hours, or ISO-8601 for anything finer. */
final class Hours {

    private static final String WHOLE = "\\d{1,6}";

    private Hours() {}

    static String text(Duration duration) {
        if (duration == null) {
            return null;
        }
        return duration.equals(Duration.ofHours(duration.toHours()))
                ? Long.toString(duration.toHours())
                : duration.toString();
    }

    /** @throws InvalidInputException naming the field, if the text is no duration */
    static Duration read(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.strip();
        try {
            return typed.matches(WHOLE) ? Duration.ofHours(Long.parseLong(typed)) : Duration.parse(typed);
        } catch (DateTimeException | ArithmeticException notADuration) {
            throw new InvalidInputException(field, "escalation.error.hours");
        }
    }
}
