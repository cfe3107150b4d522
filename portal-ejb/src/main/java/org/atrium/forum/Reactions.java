package org.atrium.forum;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.forum.trust.Members;
import org.atrium.moderation.Standing;
import org.atrium.platform.error.ConflictException;

/** What people do with posts and threads without words: like, have the same problem, follow. Twice is as good as once. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Reactions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Members members;

    @Inject
    private Following following;

    @Inject
    private Standing standing;

    @Inject
    private Clock clock;

    /** Likes a post, which may not be one's own. */
    public void like(Viewer viewer, long postId) {
        ForumPost post = locks.takeVisiblePost(viewer, postId);
        ForumPolicy.requireOthers(viewer, post);
        standing.requirePart(viewer.account());
        if (forum.liked(post.postId(), viewer.requireAccount()).isEmpty()) {
            entityManager.persist(new PostLike(post.postId(), viewer.requireAccount(), clock.instant()));
            count(post, 1);
        }
    }

    public void unlike(Viewer viewer, long postId) {
        ForumPost post = locks.takeVisiblePost(viewer, postId);
        forum.liked(post.postId(), viewer.requireAccount()).forEach(like -> {
            entityManager.remove(like);
            count(post, -1);
        });
    }

    /** Says that one has a question's problem too; its author has it anyway. */
    public void sameProblem(Viewer viewer, long threadId) {
        ForumThread thread = locks.takeVisible(viewer, threadId);
        if (thread.kind() != ThreadKind.QUESTION) {
            throw new ConflictException("forum.error.noQuestion");
        }
        AccountId account = viewer.requireAccount();
        standing.requirePart(account);
        if (!viewer.is(thread.authorId())
                && forum.affected(thread.threadId(), account).isEmpty()) {
            entityManager.persist(new SameProblem(thread.threadId(), account, clock.instant()));
            forum.addAffected(thread.id(), 1);
            following.follow(thread.threadId(), account);
        }
    }

    public void noMoreSameProblem(Viewer viewer, long threadId) {
        ForumThread thread = locks.takeVisible(viewer, threadId);
        forum.affected(thread.threadId(), viewer.requireAccount()).forEach(same -> {
            entityManager.remove(same);
            forum.addAffected(thread.id(), -1);
        });
    }

    public void follow(Viewer viewer, long threadId) {
        following.follow(locks.takeVisible(viewer, threadId).threadId(), viewer.requireAccount());
    }

    public void unfollow(Viewer viewer, long threadId) {
        following.unfollow(locks.takeVisible(viewer, threadId).threadId(), viewer.requireAccount());
    }

    /** Threads and people have the likes of what can be read: what is taken down brings them along when it comes back. */
    private void count(ForumPost post, int more) {
        forum.addPostLikes(post.id(), more);
        if (post.state() == TextState.PUBLISHED) {
            forum.addThreadLikes(post.thread().id(), more);
            members.of(post.authorId());
            members.liked(post.authorId(), more);
        }
    }
}
