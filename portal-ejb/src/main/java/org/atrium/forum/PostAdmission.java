package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.atrium.account.Viewer;
import org.atrium.file.FileAttachments;
import org.atrium.forum.category.ForumCategory;
import org.atrium.forum.trust.ForumMember;
import org.atrium.forum.trust.Members;
import org.atrium.forum.trust.PostingLimits;
import org.atrium.moderation.CommunityAccess;
import org.atrium.moderation.ReviewQueue;
import org.atrium.moderation.Screening;
import org.atrium.moderation.Screening.ReviewHold;
import org.atrium.platform.ratelimit.RateLimiter;
import org.atrium.platform.text.Markdown;

/** Checks a new or edited text before it is saved: sanctions, limits and rate limits of its author, then screening. */
@ApplicationScoped
class PostAdmission {

    @Inject
    private Members members;

    @Inject
    private Screening screening;

    @Inject
    private ReviewQueue queue;

    @Inject
    private CommunityAccess access;

    @Inject
    private RateLimiter rateLimiter;

    @Inject
    private FileAttachments files;

    /** Refuses what may not be posted at all, which counts for no limit; tells why a text must wait, or empty if it can be published at once. */
    Optional<ReviewHold> check(Viewer viewer, ForumCategory category, PostText text) {
        ForumMember member = members.findOrCreate(viewer.requireAccount());
        if (!viewer.isStaff()) {
            access.requireMayWrite(viewer.account());
            PostingLimits.check(
                    text.body(), text.files().size(), people(Markdown.mentions(text.body())), member.trust());
            rateLimiter.check(PostingLimits.postRate(viewer.account(), member.trust()));
        }
        return screening.screen(new Screening.ScreeningRequest(
                text.title(),
                String.join(
                        "\n",
                        Stream.concat(Stream.of(text.body()), files.names(text.files()).stream())
                                .toList()),
                viewer.isStaff(),
                member.isNew(),
                PostingLimits.maxLinks(member.trust()),
                category.requiresReview()));
    }

    /** The state of a text that is saved now. */
    static TextState stateAfter(Optional<ReviewHold> hold) {
        return hold.isPresent() ? TextState.HELD : TextState.PUBLISHED;
    }

    /** How many people these names are of; who they are is not asked where there are too many in any case. */
    private int people(Set<String> names) {
        return names.size() > PostingLimits.NAMES
                ? names.size()
                : members.accountsByHandle(names).size();
    }

    /**
     * The public text of a new or edited post.
     *
     * @param title with the tags behind it; empty for a reply
     * @param files ids of the files beside it, whose names are read too
     */
    record PostText(String title, String body, Collection<String> files) {

        static PostText ofThread(String title, Collection<String> tags, String body, Collection<String> files) {
            return new PostText(title + "\n" + String.join("\n", tags), body, files);
        }

        static PostText ofReply(String body, Collection<String> files) {
            return new PostText("", body, files);
        }
    }

    /** No moderator judges a post whose words they have not seen. */
    void onPostEdited(ForumPost post) {
        queue.releaseClaim(ForumModeratedTexts.KIND, post.id());
    }

    /** Lets a post wait for a moderator. */
    void holdForReview(ForumPost post, ReviewHold hold) {
        queue.submit(ForumModeratedTexts.KIND, post.id(), post.authorId(), hold.reason(), hold.detail());
    }
}
