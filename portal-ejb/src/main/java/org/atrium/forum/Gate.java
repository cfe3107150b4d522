package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.atrium.account.Viewer;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.trust.ForumMember;
import org.atrium.forum.trust.Limits;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Screening;
import org.atrium.moderation.Screening.Hold;
import org.atrium.moderation.Standing;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.throttle.Throttle;

/** What every text passes before it stands anywhere: its author's voice and limits, then the screening. */
@ApplicationScoped
class Gate {

    @Inject
    private Members members;

    @Inject
    private Screening screening;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Standing standing;

    @Inject
    private Throttle throttle;

    /** Refuses what may not be posted at all, which counts for no limit; tells why a text must wait, or empty if it can be published at once. */
    Optional<Hold> pass(Viewer viewer, ForumCategory category, Words words) {
        ForumMember member = members.of(viewer.requireAccount());
        if (!viewer.isStaff()) {
            standing.requireVoice(viewer.account());
            int named = members.named(Markdown.mentions(words.body())).size();
            Limits.check(words.body(), named, member.trust());
            throttle.pass(Limits.post(viewer.account(), member.trust()));
        }
        return screening.judge(new Screening.NewText(
                words.title(),
                words.body(),
                viewer.isStaff(),
                member.isNew(),
                Limits.links(member.trust()),
                category.holdsPosts()));
    }

    /**
     * What others will read of a new text.
     *
     * @param title with the tags behind it; empty for a reply
     */
    record Words(String title, String body) {

        static Words of(String title, Collection<String> tags, String body) {
            return new Words(title + "\n" + String.join("\n", tags), body);
        }

        static Words reply(String body) {
            return new Words("", body);
        }
    }

    /** No moderator judges a post whose words they have not seen. */
    void rewritten(ForumPost post) {
        queue.rewritten(ForumTexts.KIND, post.id());
    }

    /** Lets a post wait for a moderator. */
    void hold(ForumPost post, Hold hold) {
        queue.submit(ForumTexts.KIND, post.id(), post.authorId(), hold.reason(), hold.detail());
    }
}
