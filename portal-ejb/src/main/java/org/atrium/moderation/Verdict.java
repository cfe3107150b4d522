package org.atrium.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.InvalidInputException;

/**
 * A moderator's decision.
 *
 * @param rule the rule that was broken: the name of a {@link CommunityRule}, or the shop's own words for another
 * @param note words for the author, or null
 * @param body the new words, for {@code EDIT}
 * @param category slug of the new category, for {@code MOVE}
 */
public record Verdict(
        @NotNull VerdictAction action,
        @Size(max = 200) String rule,
        @Size(max = 1000) String note,
        @Size(max = 30_000) String body,
        @Size(max = 80) String category) {

    public Verdict {
        rule = rule == null || rule.isBlank() ? null : rule.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (rule == null && action != null && action.needsRule()) {
            rule = CommunityRule.OTHER.name();
        }
    }

    /** The same by a rule, where it names none. */
    Verdict under(String other) {
        return rule == null || rule.equals(CommunityRule.OTHER.name())
                ? new Verdict(action, other, note, body, category)
                : this;
    }

    Verdict checked() {
        List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
        missing().forEach(field -> errors.add(new FieldError(field, "input.NotBlank")));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return this;
    }

    /** The fields its action cannot do without. */
    List<String> missing() {
        if (action == VerdictAction.EDIT && (body == null || body.isBlank())) {
            return List.of("body");
        }
        return action == VerdictAction.MOVE && (category == null || category.isBlank())
                ? List.of("category")
                : List.of();
    }
}
