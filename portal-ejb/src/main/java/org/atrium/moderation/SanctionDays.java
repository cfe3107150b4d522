package org.atrium.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;

/**
 * How long a sanction lasts, as forms ask for it.
 *
 * @param until the end in days from now, null for none
 */
public record SanctionDays(@Min(1) @Max(SanctionDays.MAX) Integer until) {

    /** Ten years. */
    static final int MAX = 3650;

    /**
     * The end as a moment, null for none.
     *
     * @throws InvalidInputException if it is too far, or not in the future
     */
    public Instant endAfter(Instant now) {
        InputValidation.check(this);
        return until == null ? null : now.plus(Duration.ofDays(until));
    }
}
