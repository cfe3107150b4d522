package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.event.PostEvent.PostHiddenByFlags;
import org.atrium.forum.event.PostId;
import org.atrium.forum.trust.ForumMember;
import org.atrium.forum.trust.Members;
import org.atrium.forum.trust.PostingLimits;
import org.atrium.moderation.CommunityAccess;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.ReviewReason;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.BodyText;

/**
 * Lets members flag a post for the moderators. A post is hidden as soon as the weight of its flags reaches a threshold.
 */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class FlaggingPost {

    /** As much as three trusted readers, or one of the staff. */
    static final int HIDING_WEIGHT = 6;

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private Members members;

    @Inject
    private ReviewQueue queue;

    @Inject
    private CommunityAccess access;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private PostPublisher publishing;

    @Inject
    private Clock clock;

    @Inject
    private Event<PostHiddenByFlags> hidden;

    /**
     * Flags a post, once a person; again if it was edited since a moderator judged the flag.
     *
     * @return what became of it: hidden, where enough flags came together
     * @throws ConflictException if it is one's own, or was flagged by the same person
     */
    public TextState flag(Viewer viewer, long postId, NewFlag flag) {
        ForumPost post = threads.requireVisiblePostForUpdate(viewer, postId);
        InputValidation.check(flag);
        access.requireMayReact(viewer.requireAccount());
        ForumPolicy.requireNotOwn(viewer, post);
        Optional<PostFlag> earlier = forum.flagBy(post.postId(), viewer.requireAccount());
        refusal(post, earlier).ifPresent(reason -> {
            throw new ConflictException(reason);
        });
        int weight = HIDING_WEIGHT;
        if (!viewer.isStaff()) {
            ForumMember member = members.findOrCreate(viewer.requireAccount());
            rateLimiter.check(PostingLimits.flagRate(viewer.account(), member.trust()));
            weight = member.flagWeight();
        }
        boolean isCounted = earlier.filter(known -> known.verdictId() == null).isPresent();
        if (earlier.isPresent()) {
            earlier.get().renew(flag.reason(), flag.comment(), weight, clock.instant());
        } else {
            entityManager.persist(new PostFlag(
                    post.postId(), viewer.requireAccount(), flag.reason(), flag.comment(), weight, clock.instant()));
        }
        queue.submit(
                ForumModeratedTexts.KIND,
                post.id(),
                post.authorId(),
                ReviewReason.FLAGGED,
                flag.reason().name());
        if (post.addFlagWeight(isCounted ? 0 : weight) >= HIDING_WEIGHT && post.state() == TextState.PUBLISHED) {
            publishing.changeState(post, TextState.HIDDEN, null, null);
            hidden.fire(new PostHiddenByFlags(post.postId(), post.authorId()));
        }
        return post.state();
    }

    /** Why the viewer cannot flag a post of somebody else again, as the key of a text; empty if they can flag it. */
    public Optional<String> refusal(Viewer viewer, PostId post) {
        return Optional.ofNullable(entityManager.find(ForumPost.class, post.value()))
                .flatMap(found -> refusal(found, forum.flagBy(post, viewer.requireAccount())));
    }

    /** A flag nobody will judge can be made again: nobody may be told that a moderator will look at it. */
    private Optional<String> refusal(ForumPost post, Optional<PostFlag> earlier) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Long verdict = earlier.get().verdictId();
        if (verdict == null) {
            return queue.isWaiting(ForumModeratedTexts.KIND, post.id())
                    ? Optional.of("forum.error.flagged")
                    : Optional.empty();
        }
        Instant judged = queue.verdictTime(verdict).orElse(earlier.get().at());
        return isEditedByAuthorSince(judged, post) ? Optional.empty() : Optional.of("forum.error.flagJudged");
    }

    /** A moderator's edit is a verdict itself. */
    private boolean isEditedByAuthorSince(Instant judged, ForumPost post) {
        return post.writtenAt().isAfter(judged)
                && forum.revisions(post).stream()
                        .anyMatch(former -> former.number() == post.revisions()
                                && former.editorId().equals(post.authorId()));
    }

    /** Command to flag a post. */
    public record NewFlag(
            @NotNull(message = "input.missing.flag") FlagReason reason,
            @Size(max = 1000) @BodyText String comment) {}
}
