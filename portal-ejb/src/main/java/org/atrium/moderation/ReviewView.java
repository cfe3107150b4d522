package org.atrium.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountId;

/**
 * An item of the review queue with its text.
 *
 * @param detail what was found in it, such as the watched word, or null
 * @param claimedBy who works on it now, or null
 * @param author null for one who was erased
 * @param reports what readers say against it that no moderator has judged yet, oldest first
 * @param appealed the verdict its author appealed against, null if none
 */
public record ReviewView(
        long id,
        ReviewReason reason,
        String detail,
        Instant waitingSince,
        AccountCard claimedBy,
        AccountCard author,
        TextUnderReview text,
        List<Report> reports,
        ModerationLog.Entry appealed) {

    /**
     * What a reader says against a text, see {@link TextUnderReview.Report}.
     *
     * @param by null for one who was erased
     */
    public record Report(AccountCard by, String reason, String comment) {

        static Report of(TextUnderReview.Report report, Map<AccountId, AccountCard> people) {
            return new Report(people.get(report.by()), report.reason(), report.comment());
        }
    }
}
