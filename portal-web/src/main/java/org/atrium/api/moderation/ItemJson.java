package org.atrium.api.moderation;

import java.time.Instant;
import org.atrium.account.AccountCard;
import org.atrium.moderation.ReviewReason;
import org.atrium.moderation.ReviewView;

/**
 * Something that waits for a moderator, as moderators' clients see it.
 *
 * @param detail what was found in it, such as the watched word, or null
 * @param claimedBy who works on it now, or null
 * @param post number of the post
 * @param place name of the category
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
        String url) {

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
                text.path());
    }

    /** Somebody, by their public id. */
    public record Person(String id, String displayName) {

        static Person of(AccountCard card) {
            return card == null ? null : new Person(card.publicId(), card.displayName());
        }
    }
}
