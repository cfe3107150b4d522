package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.PostHidden;
import org.atrium.forum.trust.ForumMember;
import org.atrium.forum.trust.Limits;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.ReviewReason;
import org.atrium.moderation.Standing;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.text.BodyText;
import org.atrium.platform.throttle.Throttle;

/** Lets readers ask for a moderator's look at a post. Enough of them hide it until one has looked. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Flagging {

    /** As much as three trusted readers, or one of the staff. */
    static final int HIDES = 6;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Members members;

    @Inject
    private ReviewQueue queue;

    @Inject
    private Standing standing;

    @Inject
    private Throttle throttle;

    @Inject
    private Publishing publishing;

    @Inject
    private Clock clock;

    @Inject
    private Event<PostHidden> hidden;

    /**
     * Flags a post, once a person.
     *
     * @return what became of it: hidden, where enough flags came together
     * @throws ConflictException if it is one's own, or was flagged by the same person
     */
    public TextState flag(Viewer viewer, long postId, Flag flag) {
        ForumPost post = locks.takeVisiblePost(viewer, postId);
        Inputs.check(flag);
        standing.requirePart(viewer.requireAccount());
        ForumPolicy.requireOthers(viewer, post);
        if (!forum.flagOf(post.postId(), viewer.requireAccount()).isEmpty()) {
            throw new ConflictException("forum.error.flagged");
        }
        int weight = HIDES;
        if (!viewer.isStaff()) {
            ForumMember reader = members.of(viewer.requireAccount());
            throttle.pass(Limits.flag(viewer.account(), reader.trust()));
            weight = reader.flagWeight();
        }
        entityManager.persist(new PostFlag(
                post.postId(), viewer.requireAccount(), flag.reason(), flag.comment(), weight, clock.instant()));
        queue.submit(
                ForumTexts.KIND,
                post.id(),
                post.authorId(),
                ReviewReason.FLAGGED,
                flag.reason().name());
        if (post.weigh(weight) >= HIDES && post.state() == TextState.PUBLISHED) {
            publishing.change(post, TextState.HIDDEN, null, null);
            hidden.fire(new PostHidden(post.postId(), post.authorId()));
        }
        return post.state();
    }

    /** Why somebody flags a post. */
    public record Flag(
            @NotNull FlagReason reason,
            @Size(max = 1000) @BodyText String comment) {}
}
