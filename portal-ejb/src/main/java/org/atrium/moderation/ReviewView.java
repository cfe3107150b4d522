package org.atrium.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;

/**
 * A review item with its text.
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
        AccountSummary claimedBy,
        AccountSummary author,
        TextUnderReview text,
        List<ReportView> reports,
        ModerationLog.ModerationLogEntry appealed) {

    /**
     * A flag of a text with the account that set it, see {@link TextUnderReview.TextReport}.
     *
     * @param by null for one who was erased
     */
    public record ReportView(AccountSummary by, String reason, String comment) {

        static ReportView of(TextUnderReview.TextReport report, Map<AccountId, AccountSummary> accounts) {
            return new ReportView(accounts.get(report.by()), report.reason(), report.comment());
        }
    }
}
