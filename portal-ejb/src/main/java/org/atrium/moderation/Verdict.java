package org.atrium.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.text.OneLine;

/**
 * Command: a moderator's verdict on a review item.
 *
 * @param rule the rule that was broken: the name of a {@link CommunityRule}, or the shop's own words for another
 * @param note words for the author, or null
 * @param body the new words, for {@code EDIT}
 * @param category slug of the new category, for {@code MOVE}
 * @param into number of the thread that takes the posts, for {@code MERGE}
 * @param posts numbers of the posts that go, for {@code SPLIT}
 * @param title of their new thread, null for the first words of the first of them
 * @param until when a {@code SILENCE} ends, or a {@code SUSPEND} that is not for good
 */
public record Verdict(
        @NotNull VerdictAction action,
        @Size(max = 200) @OneLine String rule,
        @Size(max = 1000) @BodyText String note,
        @Size(max = 30_000) @BodyText(markdown = true) String body,
        @Size(max = 80) @OneLine String category,
        Instant until,
        Long into,
        @Size(max = 500) List<Long> posts,
        @Size(max = 200) @OneLine String title) {

    public Verdict {
        rule = rule == null || rule.isBlank() ? null : rule.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (rule == null && action != null && action.needsRule()) {
            rule = CommunityRule.OTHER.name();
        }
    }

    /** A decision that needs no more than a rule and a word. */
    public static Verdict of(VerdictAction action, String rule, String note) {
        return new Verdict(action, rule, note, null, null, null, null, null, null);
    }

    /** The same by a rule, where it names none. */
    Verdict withRuleIfMissing(String other) {
        return rule == null || rule.equals(CommunityRule.OTHER.name())
                ? new Verdict(action, other, note, body, category, until, into, posts, title)
                : this;
    }

    /** What it does about the author, for actions that do. */
    SanctionRequest sanctionRequest() {
        return new SanctionRequest(action.sanction(), until, null, rule, note);
    }

    Verdict checked(Instant now) {
        List<FieldError> errors = new ArrayList<>(InputValidation.errorsOf(this));
        missingFields().forEach(field -> errors.add(new FieldError(field, "input.NotBlank")));
        errors.addAll(SanctionRequest.endErrors(until, now));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return this;
    }

    /** The fields its action cannot do without. */
    List<String> missingFields() {
        if (action == null) {
            return List.of();
        }
        return switch (action) {
            case EDIT -> body == null || body.isBlank() ? List.of("body") : List.of();
            case MOVE -> category == null || category.isBlank() ? List.of("category") : List.of();
            case SILENCE -> until == null ? List.of("until") : List.of();
            case MERGE -> into == null ? List.of("into") : List.of();
            case SPLIT -> posts == null || posts.isEmpty() ? List.of("posts") : List.of();
            default -> List.of();
        };
    }
}
