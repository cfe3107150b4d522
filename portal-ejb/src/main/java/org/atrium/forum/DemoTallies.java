package org.atrium.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.trust.Limits;
import org.atrium.forum.trust.Members;
import org.atrium.forum.trust.TrustLevel;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Screening;
import org.atrium.moderation.Screening.Hold;

/** Adds up, while the demo threads are written, what their authors gain and what waits for review. */
final class DemoTallies {

    private final Map<AccountId, Integer> posts = new HashMap<>();
    private final Map<AccountId, Integer> likes = new HashMap<>();
    private final List<ForumPost> held = new ArrayList<>();

    void published(AccountId author, int liked) {
        posts.merge(author, 1, Integer::sum);
        likes.merge(author, liked, Integer::sum);
    }

    void held(ForumPost post) {
        held.add(post);
    }

    void write(Members members, ReviewQueue queue, Screening screening) {
        posts.forEach(members::published);
        likes.forEach(members::liked);
        held.forEach(post -> {
            Hold why = screening.judge(asNewcomers(post)).orElseThrow();
            queue.submit(ForumTexts.KIND, post.id(), post.authorId(), why.reason(), why.detail(), post.createdAt());
        });
    }

    private static Screening.NewText asNewcomers(ForumPost post) {
        String title = post.isFirst() ? post.thread().title() : "";
        return new Screening.NewText(title, post.markdown(), false, true, Limits.links(TrustLevel.NEW), false);
    }
}
