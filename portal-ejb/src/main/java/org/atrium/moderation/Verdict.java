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

    Verdict checked() {
        List<FieldError> errors = new ArrayList<>(Inputs.errorsOf(this));
        if (action != null) {
            require(action == VerdictAction.EDIT && isBlank(body), "body", errors);
            require(action == VerdictAction.MOVE && isBlank(category), "category", errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return this;
    }

    private static void require(boolean missing, String field, List<FieldError> errors) {
        if (missing) {
            errors.add(new FieldError(field, "input.NotBlank"));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
