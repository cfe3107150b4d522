package org.atrium.forum.lists;

import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Markdown;

/** What a thread of a feed is about. */
record FeedPost(
        Long thread,
        AccountId author,
        String markdown,
        String html,
        Integer rendering,
        Instant createdAt,
        Instant writtenAt) {

    String shown() {
        return Markdown.kept(html, rendering, markdown);
    }
}
