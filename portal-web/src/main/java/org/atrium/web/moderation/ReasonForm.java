package org.atrium.web.moderation;

import java.util.List;
import java.util.Map;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/** Why a moderator decides something, and for how long: {@code WEB-INF/moderation/reason.xhtml}. */
public abstract class ReasonForm {

    private static final int MAX_DAYS = 3650;

    private String rule;
    private String note;
    private String days;

    /**
     * For how many days it is, null for nothing typed. To be asked for by what has an end: whatever stands in the field,
     * everything else goes without it.
     *
     * @throws InvalidInputException if it is no number of days
     */
    protected Integer requireDays() {
        if (days == null || days.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(days.strip());
            if (number < 1) {
                throw invalidDays("input.Min", 1);
            }
            if (number > MAX_DAYS) {
                throw invalidDays("input.Max", MAX_DAYS);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new InvalidInputException("until", "input.number");
        }
    }

    private static InvalidInputException invalidDays(String key, int value) {
        return new InvalidInputException(List.of(new FieldError("until", key, Map.of("value", value))));
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
