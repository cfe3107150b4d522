package org.atrium.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.atrium.audit.ChangeSummary;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.OneLine;

/**
 * The settings of an escalation rule.
 *
 * @param unansweredAfter how long a question may stay without an answer, null for ever
 * @param unsolvedAfter how long an answered question may be quiet without being solved, null for ever
 * @param affected how many others have the same problem, null for any number
 * @param queue the team its tickets wait for, null for the category's own
 * @param calendar which hours count
 */
public record EscalationRuleSettings(
        Duration unansweredAfter,
        Duration unsolvedAfter,
        @Min(1) @Max(1_000_000) Integer affected,
        @Size(max = 60) @OneLine String queue,
        boolean enabled,
        RuleCalendar calendar) {

    private static final Duration MAX_DURATION = Duration.ofDays(3650);

    public EscalationRuleSettings {
        calendar = calendar == null ? RuleCalendar.BUSINESS : calendar;
        queue = queue == null || queue.isBlank() ? null : queue.strip();
    }

    /** Everything that is wrong with them. */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(this));
        check("unansweredAfter", unansweredAfter, errors);
        check("unsolvedAfter", unsolvedAfter, errors);
        return errors;
    }

    EscalationRuleSettings checked() {
        List<FieldError> errors = errors();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return this;
    }

    /** What they say otherwise than others did, by the names the API has for it. */
    ChangeSummary changesSince(EscalationRuleSettings before) {
        return new ChangeSummary()
                .add("unansweredAfter", before.unansweredAfter, unansweredAfter)
                .add("unsolvedAfter", before.unsolvedAfter, unsolvedAfter)
                .add("affected", before.affected, affected)
                .add("queue", before.queue, queue)
                .add("enabled", before.enabled, enabled)
                .add("calendar", before.calendar.code(), calendar.code());
    }

    private static void check(String field, Duration duration, List<FieldError> errors) {
        if (duration != null && (duration.isNegative() || duration.isZero() || duration.compareTo(MAX_DURATION) > 0)) {
            errors.add(new FieldError(field, "escalation.error.duration"));
        }
    }
}
