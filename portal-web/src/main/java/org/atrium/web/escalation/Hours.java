package org.atrium.web.escalation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.atrium.platform.error.FieldError;

/** Formats and parses durations in forms: hours, or ISO-8601 for what the API set more finely. */
final class Hours {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);

    /** As much as two decimals of an hour tell apart. */
    private static final int STEP = 36;

    private Hours() {}

    static String text(Duration duration) {
        if (duration == null) {
            return null;
        }
        boolean exact = duration.getNano() == 0 && duration.toSeconds() % STEP == 0;
        return exact ? number(duration).toPlainString() : duration.toString();
    }

    /** How many hours a duration has. */
    static BigDecimal number(Duration duration) {
        BigDecimal hours = BigDecimal.valueOf(duration.toSeconds()).divide(SECONDS, 2, RoundingMode.HALF_UP);
        BigDecimal plain = hours.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Null where the text is no duration, which the errors say of the field then, or there is none. */
    static Duration read(String field, String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.strip();
        try {
            return NUMBER.matcher(typed).matches()
                    ? Duration.ofSeconds(new BigDecimal(typed.replace(',', '.'))
                            .multiply(SECONDS)
                            .longValueExact())
                    : Duration.parse(typed);
        } catch (DateTimeException | ArithmeticException notADuration) {
            errors.add(new FieldError(field, "escalation.error.hours"));
            return null;
        }
    }
}
