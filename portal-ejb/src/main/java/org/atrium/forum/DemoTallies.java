package org.atrium.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.ReviewReason;

/** Adds up, while the demo threads are written, what their authors gain and what waits for review. */
final class DemoTallies {

    private final Map<AccountId, Integer> posts = new HashMap<>();
    private final Map<AccountId, Integer> likes = new HashMap<>();
    private final List<Held> held = new ArrayList<>();

    void published(AccountId author, int liked) {
        posts.merge(author, 1, Integer::sum);
        likes.merge(author, liked, Integer::sum);
    }

    void held(ForumPost post, String reason) {
        held.add(new Held(post, ReviewReason.valueOf(reason)));
    }

    void write(ForumQueries forum, ReviewQueue queue) {
        posts.forEach(forum::addPosts);
        likes.forEach(forum::addLikesReceived);
        held.forEach(wait -> queue.submit(
                ForumTexts.KIND,
                wait.post().id(),
                wait.post().authorId(),
                wait.reason(),
                null,
                wait.post().createdAt()));
    }

    private record Held(ForumPost post, ReviewReason reason) {}
}
