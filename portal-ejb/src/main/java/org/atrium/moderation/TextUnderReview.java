package org.atrium.moderation;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.file.FileView;

/**
 * A text as the reviewing moderator sees it.
 *
 * @param title of what it stands in
 * @param category name of the part of the community it stands in
 * @param path of its page
 * @param body its source
 * @param html its safe HTML
 * @param startsThread whether it is what the thread is about
 * @param state name of its present state, null where it has none
 * @param context what stands before it, oldest first
 * @param files what hangs on it beside its text
 * @param reports what readers say against it that no moderator has judged yet, oldest first
 */
public record TextUnderReview(
        long id,
        AccountId author,
        String title,
        String category,
        String path,
        String body,
        String html,
        boolean startsThread,
        String state,
        Instant writtenAt,
        List<ContextText> context,
        List<FileView> files,
        List<TextReport> reports) {

    public TextUnderReview {
        context = List.copyOf(context);
        files = List.copyOf(files);
        reports = List.copyOf(reports);
    }

    /** An earlier text of the same thread. */
    public record ContextText(AccountId author, String excerpt) {}

    /**
     * A flag of a text.
     *
     * @param reason what is wrong with it, as its kind calls that
     * @param comment more about it in their own words, or null
     */
    public record TextReport(AccountId by, String reason, String comment) {}
}
