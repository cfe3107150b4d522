package org.atrium.api.moderation;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountSummary;
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.ReviewReason;
import org.atrium.moderation.ReviewView;

/**
 * A review item, as moderators' clients see it.
 *
 * @param detail what was found in it, such as the watched word, or null
 * @param claimedBy who works on it now, or null
 * @param post number of the post
 * @param category its name
 * @param flags what readers say against it that no moderator has judged yet
 * @param appealed for an appeal, the verdict it is against; null for others
 */
public record ReviewItemJson(
        long id,
        ReviewReason reason,
        String detail,
        Instant waitingSince,
        ReviewAccountJson claimedBy,
        ReviewAccountJson author,
        long post,
        String title,
        @JsonbProperty("place") String category,
        String body,
        String html,
        String state,
        boolean startsThread,
        String url,
        List<ReviewFlagJson> flags,
        AppealedVerdictJson appealed) {

    static ReviewItemJson of(ReviewView item) {
        var text = item.text();
        return new ReviewItemJson(
                item.id(),
                item.reason(),
                item.detail(),
                item.waitingSince(),
                ReviewAccountJson.of(item.claimedBy()),
                ReviewAccountJson.of(item.author()),
                text.id(),
                text.title(),
                text.category(),
                text.body(),
                text.html(),
                text.state(),
                text.startsThread(),
                text.path(),
                item.reports().stream().map(ReviewFlagJson::of).toList(),
                item.appealed() == null ? null : AppealedVerdictJson.of(item.appealed()));
    }

    /** A flag of the text. */
    public record ReviewFlagJson(ReviewAccountJson by, String reason, String comment) {

        private static ReviewFlagJson of(ReviewView.ReportView report) {
            return new ReviewFlagJson(ReviewAccountJson.of(report.by()), report.reason(), report.comment());
        }
    }

    /** The verdict an appeal is against; the appeal's reason is the item's detail. */
    public record AppealedVerdictJson(
            long id,
            Instant at,
            ReviewAccountJson moderator,
            ModerationAction action,
            String rule,
            String note,
            String before) {

        private static AppealedVerdictJson of(ModerationLog.ModerationLogEntry entry) {
            return new AppealedVerdictJson(
                    entry.id(),
                    entry.at(),
                    ReviewAccountJson.of(entry.moderator()),
                    entry.action(),
                    entry.rule(),
                    entry.note(),
                    entry.before());
        }
    }

    /** An account, by its public id. */
    public record ReviewAccountJson(String id, String displayName) {

        static ReviewAccountJson of(AccountSummary account) {
            return account == null ? null : new ReviewAccountJson(account.publicId(), account.displayName());
        }
    }
}
