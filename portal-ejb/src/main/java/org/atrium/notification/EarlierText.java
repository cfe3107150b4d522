package org.atrium.notification;

import java.time.Instant;
import java.util.List;
import org.atrium.account.AccountId;
import org.atrium.forum.PostDirectory.EarlierPost;
import org.atrium.ticket.TicketDirectory.EarlierWritten;

/**
 * What somebody wrote before the words a notification brings, and its reader may read.
 *
 * @param body Markdown, without what they quoted
 */
record EarlierText(AccountId author, Instant at, String body) {

    /** A mail has so many, newest first. */
    static final int COUNT = 3;

    EarlierText {
        body = NewNotification.withoutQuotes(body);
    }

    static List<EarlierText> ofPosts(List<EarlierPost> posts) {
        return posts.stream()
                .map(post -> new EarlierText(post.author(), post.at(), post.body()))
                .toList();
    }

    static List<EarlierText> ofTicket(List<EarlierWritten> messages) {
        return messages.stream()
                .map(message -> new EarlierText(message.author(), message.at(), message.body()))
                .toList();
    }
}
