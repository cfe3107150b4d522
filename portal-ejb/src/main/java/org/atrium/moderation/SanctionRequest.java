package org.atrium.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;

/**
 * Command to sanction an account.
 *
 * @param until when it ends; a silence needs an end, as a moment or in days
 * @param days the end in days from now, or null
 * @param rule the rule that was broken, see {@link Verdict}
 * @param note words for the person, or null
 */
public record SanctionRequest(
        @NotNull SanctionKind kind,
        Instant until,
        @Min(1) @Max(SanctionDays.MAX) Integer days,
        @NotNull @Size(max = 200) @OneLine String rule,
        @Size(max = 1000) @BodyText String note) {

    public SanctionRequest {
        rule = rule == null || rule.isBlank() ? null : rule.strip();
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** With its end as a moment. */
    SanctionRequest checked(Instant now) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(this));
        if (errors.stream().noneMatch(error -> error.field().equals("days"))) {
            errors.addAll(endErrors(now));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new SanctionRequest(kind, endAt(now), null, rule, note);
    }

    /** What is wrong with its end. */
    List<FieldError> endErrors(Instant now) {
        Instant end = endAt(now);
        if (kind != null && kind.needsEnd() && end == null) {
            return List.of(new FieldError("until", "input.NotNull"));
        }
        return endErrors(end, now);
    }

    /** What is wrong with an end, null for none. */
    static List<FieldError> endErrors(Instant end, Instant now) {
        if (end == null) {
            return List.of();
        }
        if (!end.isAfter(now)) {
            return List.of(new FieldError("until", "moderation.error.until"));
        }
        return end.isAfter(now.plus(Duration.ofDays(SanctionDays.MAX)))
                ? List.of(new FieldError("until", "moderation.error.untilTooFar", Map.of("max", SanctionDays.MAX)))
                : List.of();
    }

    private Instant endAt(Instant now) {
        return until == null && days != null ? now.plus(Duration.ofDays(days)) : until;
    }
}
