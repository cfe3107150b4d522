package org.atrium.web.moderation;

import java.time.Instant;
import org.atrium.moderation.SanctionDays;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.http.WholeNumberConverter;

/** Why a moderator decides something, and for how long: {@code WEB-INF/moderation/reason.xhtml}. */
public abstract class ReasonForm {

    private String rule;
    private String note;
    private String days;

    /**
     * When it ends, null where no number of days is typed. To be asked for by what has an end: whatever stands in the
     * field, everything else goes without it.
     *
     * @throws InvalidInputException if it is no number of days, or one that no sanction lasts
     */
    protected Instant endAfterDays(Instant now) {
        if (days == null || days.isBlank()) {
            return null;
        }
        Integer number = WholeNumberConverter.parse(days.strip())
                .orElseThrow(() -> new InvalidInputException("until", "input.number"));
        return new SanctionDays(number).endAfter(now);
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
