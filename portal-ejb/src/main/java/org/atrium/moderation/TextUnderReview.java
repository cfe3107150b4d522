package org.atrium.moderation;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;

/**
 * A text as the moderator who judges it sees it.
 *
 * @param title of what it stands in
 * @param place name of the part of the community it stands in
 * @param path of its page
 * @param markdown its source
 * @param html its safe HTML
 * @param startsThread whether it is what the thread is about
 * @param state name of its present state, null where it has none
 * @param around what stands before it, oldest first
 * @param reports what readers say against it that no moderator has judged yet, oldest first
 */
public record TextUnderReview(
        long id,
        AccountId author,
        String title,
        String place,
        String path,
        String markdown,
        String html,
        boolean startsThread,
        String state,
        Instant writtenAt,
        List<Around> around,
        List<Report> reports) {

    public TextUnderReview {
        around = List.copyOf(around);
        reports = List.copyOf(reports);
    }

    /** What somebody else said before it. */
    public record Around(AccountId author, String excerpt) {}

    /**
     * What a reader says against it.
     *
     * @param reason what is wrong with it, as its kind calls that
     * @param comment more about it in their own words, or null
     */
    public record Report(AccountId by, String reason, String comment) {}
}
