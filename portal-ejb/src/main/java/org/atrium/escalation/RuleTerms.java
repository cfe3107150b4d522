package org.atrium.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.atrium.audit.Changes;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;

/**
 * What a rule says.
 *
 * @param unansweredAfter how long a question may stay without an answer, null for ever
 * @param unsolvedAfter how long an answered question may be quiet without being solved, null for ever
 * @param affected how many others have the same problem, null for any number
 * @param queue the team its tickets wait for, null for the category's own
 * @param calendar which hours count
 */
public record RuleTerms(
        Duration unansweredAfter,
        Duration unsolvedAfter,
        @Min(1) @Max(1_000_000) Integer affected,
        @Size(max = 60) @OneLine String queue,
        boolean enabled,
        RuleCalendar calendar) {

    private static final Duration LONGEST = Duration.ofDays(3650);

    public RuleTerms {
        calendar = calendar == null ? RuleCalendar.BUSINESS : calendar;
        queue = queue == null || queue.isBlank() ? null : queue.strip();
    }

    RuleTerms checked() {
        List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
        check("unansweredAfter", unansweredAfter, errors);
        check("unsolvedAfter", unsolvedAfter, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return this;
    }

    /** What they say otherwise than others did, by the names the API has for it. */
    Changes since(RuleTerms before) {
        return new Changes()
                .of("unansweredAfter", before.unansweredAfter, unansweredAfter)
                .of("unsolvedAfter", before.unsolvedAfter, unsolvedAfter)
                .of("affected", before.affected, affected)
                .of("queue", before.queue, queue)
                .of("enabled", before.enabled, enabled)
                .of("calendar", before.calendar.code(), calendar.code());
    }

    private static void check(String field, Duration duration, List<FieldError> errors) {
        if (duration != null && (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0)) {
            errors.add(new FieldError(field, "escalation.error.duration"));
        }
    }
}
