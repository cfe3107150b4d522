package org.atrium.moderation;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;

/**
 * A verdict as its author sees it, without the moderator's name.
 *
 * @param until when a silence or suspension ends, null for never or for none
 * @param title of what the text stands in
 * @param path of the text's page, null where it has none
 * @param body the text as it was judged
 * @param appeal what the author said against it, null if they did not
 * @param mayAppeal whether they still can
 */
public record VerdictView(
        long id,
        Instant at,
        VerdictAction action,
        String rule,
        String note,
        Instant until,
        String title,
        String path,
        @JsonbProperty("said") String body,
        AppealView appeal,
        boolean mayAppeal) {

    static VerdictView of(ModerationEntry entry, Appeal appeal) {
        return new VerdictView(
                entry.id(),
                entry.at(),
                entry.action().verdict(),
                entry.rule(),
                entry.note(),
                entry.until(),
                entry.title(),
                entry.path(),
                entry.before(),
                appeal == null ? null : AppealView.of(appeal),
                appeal == null && entry.mayBeAppealed());
    }

    /**
     * An appeal and its outcome.
     *
     * @param outcome null while it waits
     * @param note the second moderator's words, or null
     */
    public record AppealView(
            @JsonbProperty("words") String reason, Instant at, AppealOutcome outcome, String note, Instant decidedAt) {

        private static AppealView of(Appeal appeal) {
            return new AppealView(appeal.reason(), appeal.at(), appeal.outcome(), appeal.note(), appeal.decidedAt());
        }
    }
}
