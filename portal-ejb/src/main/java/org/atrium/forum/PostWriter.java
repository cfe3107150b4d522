package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.account.Viewer;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.moderation.Screening.ReviewHold;

/**
 * Writes posts, and the threads they start: a member's, support's, or one that was written elsewhere. The caller has
 * locked the thread's row, unless the thread is new.
 */
@ApplicationScoped
class PostWriter {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumCategoryCounters counters;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private PostMentions mentions;

    @Inject
    private PostAdmission admission;

    @Inject
    private PostPublisher publishing;

    @Inject
    private ThreadIndex index;

    @Inject
    private PostFiles files;

    @Inject
    private Clock clock;

    /** Saves a thread whose posts follow. */
    void saveThread(ForumThread thread) {
        entityManager.persist(thread);
        counters.trackNew(thread);
    }

    /**
     * Adds a member's post, held or published. Its author follows the thread.
     *
     * @param chosen ids of files that hang on it beside its text
     * @param hold what {@link PostAdmission} said of it
     */
    ForumPost write(ForumThread thread, Viewer author, String body, List<String> chosen, Optional<ReviewHold> hold) {
        ForumPost post = save(new ForumPost(
                thread,
                author.requireAccount(),
                author.isStaff(),
                body,
                PostAdmission.stateAfter(hold),
                clock.instant()));
        files.attachToNew(post, chosen);
        mentions.linkMentions(post);
        followers.follow(thread.threadId(), post.authorId());
        hold.ifPresentOrElse(why -> admission.holdForReview(post, why), () -> publishing.publish(post));
        return post;
    }

    /** Adds support's answer with the files of the message it was: published without admission, and its author does not follow the thread. */
    ForumPost writeForSupport(ForumThread thread, AccountId agent, String body, List<String> shared) {
        ForumPost post = save(new ForumPost(thread, agent, true, body, TextState.PUBLISHED, clock.instant()));
        files.share(post, shared);
        mentions.linkMentions(post);
        publishing.publish(post, ForumOrigin.SUPPORT);
        return post;
    }

    /**
     * Adds a post that was written elsewhere, at its own time. Nobody is notified or linked, nobody's counters change
     * but the thread's. A new thread is indexed when it is persisted; the caller queues an existing one.
     */
    ForumPost writePast(ForumThread thread, PastPost past) {
        ForumPost post = new ForumPost(thread, past.author(), past.staff(), past.body(), past.state(), past.at());
        post.initLikes(past.likes());
        if (past.state() != TextState.PUBLISHED) {
            return save(post);
        }
        post.markPublished(past.at());
        save(post);
        thread.onPostPublished(post, past.at());
        index.queue(post);
        return post;
    }

    private ForumPost save(ForumPost post) {
        entityManager.persist(post);
        return post;
    }

    /** A post that was written elsewhere, with the likes it had there. */
    record PastPost(AccountId author, boolean staff, String body, TextState state, Instant at, int likes) {

        static PastPost published(AccountId author, boolean staff, String body, Instant at) {
            return new PastPost(author, staff, body, TextState.PUBLISHED, at, 0);
        }
    }
}
