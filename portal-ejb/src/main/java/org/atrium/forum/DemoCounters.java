package org.atrium.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.trust.Members;
import org.atrium.forum.trust.PostingLimits;
import org.atrium.forum.trust.TrustLevel;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Screening;
import org.atrium.moderation.Screening.ReviewHold;

/** Collects, while demo threads are created, the counters of their authors and the posts to hold for review. */
final class DemoCounters {

    private final Map<AccountId, Integer> posts = new HashMap<>();
    private final Map<AccountId, Integer> likes = new HashMap<>();
    private final List<ForumPost> held = new ArrayList<>();

    void addPublished(AccountId author, int liked) {
        posts.merge(author, 1, Integer::sum);
        likes.merge(author, liked, Integer::sum);
    }

    void addHeld(ForumPost post) {
        held.add(post);
    }

    void save(Members members, ReviewQueue queue, Screening screening) {
        posts.forEach(members::addPosts);
        likes.forEach(members::addLikes);
        held.forEach(post -> {
            ReviewHold why = screening.screen(asNewcomerText(post)).orElseThrow();
            queue.submit(
                    ForumModeratedTexts.KIND, post.id(), post.authorId(), why.reason(), why.detail(), post.createdAt());
        });
    }

    private static Screening.ScreeningRequest asNewcomerText(ForumPost post) {
        String title = post.isFirst() ? post.thread().title() : "";
        return new Screening.ScreeningRequest(
                title, post.body(), false, true, PostingLimits.maxLinks(TrustLevel.NEW), false);
    }
}
