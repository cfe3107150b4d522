package org.atrium.api.moderation;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountCard;
import org.atrium.moderation.ModerationAct;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.ReviewReason;
import org.atrium.moderation.ReviewView;

/**
 * Something that waits for a moderator, as moderators' clients see it.
 *
 * @param detail what was found in it, such as the watched word, or null
 * @param claimedBy who works on it now, or null
 * @param post number of the post
 * @param place name of the category
 * @param flags what readers say against it that no moderator has judged yet
 * @param appealed for an appeal, the verdict it is against; null for others
 */
public record ItemJson(
        long id,
        ReviewReason reason,
        String detail,
        Instant waitingSince,
        Person claimedBy,
        Person author,
        long post,
        String title,
        String place,
        String body,
        String html,
        String state,
        boolean startsThread,
        String url,
        List<Flag> flags,
        Appealed appealed) {

    static ItemJson of(ReviewView item) {
        var text = item.text();
        return new ItemJson(
                item.id(),
                item.reason(),
                item.detail(),
                item.waitingSince(),
                Person.of(item.claimedBy()),
                Person.of(item.author()),
                text.id(),
                text.title(),
                text.place(),
                text.markdown(),
                text.html(),
                text.state(),
                text.startsThread(),
                text.path(),
                item.reports().stream().map(Flag::of).toList(),
                item.appealed() == null ? null : Appealed.of(item.appealed()));
    }

    /** What a reader says against it. */
    public record Flag(Person by, String reason, String comment) {

        private static Flag of(ReviewView.Report report) {
            return new Flag(Person.of(report.by()), report.reason(), report.comment());
        }
    }

    /** The verdict an appeal is against; the appeal's words are the item's detail. */
    public record Appealed(
            long id, Instant at, Person moderator, ModerationAct action, String rule, String note, String before) {

        private static Appealed of(ModerationLog.Entry entry) {
            return new Appealed(
                    entry.id(),
                    entry.at(),
                    Person.of(entry.moderator()),
                    entry.action(),
                    entry.rule(),
                    entry.note(),
                    entry.before());
        }
    }

    /** Somebody, by their public id. */
    public record Person(String id, String displayName) {

        static Person of(AccountCard card) {
            return card == null ? null : new Person(card.publicId(), card.displayName());
        }
    }
}
