package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** Refuses what may not be posted at all; tells why a text must wait, or empty if it can be published at once. */
    Optional<Hold> pass(Viewer viewer, ForumCategory category, String title, String body) {
        ForumMember member = members.of(viewer.requireAccount());
        if (!viewer.isStaff()) {
            standing.requireVoice(viewer.account());
            throttle.pass(Limits.post(viewer.account(), member.trust()));
            Limits.check(body, member.trust());
        }
        return screening.judge(new Screening.NewText(
                title + "\n\n" + body,
                viewer.isStaff(),
                member.isNew(),
                Limits.links(member.trust()),
                category.holdsPosts()));
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
