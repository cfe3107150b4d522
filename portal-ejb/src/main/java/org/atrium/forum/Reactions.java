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
import org.atrium.moderation.CommunityAccess;
import org.atrium.platform.error.ConflictException;

/** Reactions without text: likes, "same problem here", follows. Repeating one changes nothing. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class Reactions {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private Members members;

    @Inject
    private FollowerDirectory followers;

    @Inject
    private CommunityAccess access;

    @Inject
    private Clock clock;

    /** Likes a post, which may not be one's own. */
    public void like(Viewer viewer, long postId) {
        ForumPost post = threads.requireVisiblePostForUpdate(viewer, postId);
        ForumPolicy.requireNotOwn(viewer, post);
        access.requireMayReact(viewer.account());
        if (forum.likeBy(post.postId(), viewer.requireAccount()).isEmpty()) {
            entityManager.persist(new PostLike(post.postId(), viewer.requireAccount(), clock.instant()));
            addLikes(post, 1);
        }
    }

    public void unlike(Viewer viewer, long postId) {
        ForumPost post = threads.requireVisiblePostForUpdate(viewer, postId);
        forum.likeBy(post.postId(), viewer.requireAccount()).ifPresent(like -> {
            entityManager.remove(like);
            addLikes(post, -1);
        });
    }

    /** Says that one has a question's problem too; its author has it anyway. */
    public void addSameProblem(Viewer viewer, long threadId) {
        ForumThread thread = threads.requireVisibleForUpdate(viewer, threadId);
        if (thread.kind() != ThreadKind.QUESTION) {
            throw new ConflictException("forum.error.noQuestion");
        }
        AccountId account = viewer.requireAccount();
        access.requireMayReact(account);
        if (!viewer.is(thread.authorId())
                && forum.sameProblem(thread.threadId(), account).isEmpty()) {
            entityManager.persist(new SameProblem(thread.threadId(), account, clock.instant()));
            forum.addAffected(thread.id(), 1);
            followers.follow(thread.threadId(), account);
        }
    }

    public void removeSameProblem(Viewer viewer, long threadId) {
        ForumThread thread = threads.requireVisibleForUpdate(viewer, threadId);
        forum.sameProblem(thread.threadId(), viewer.requireAccount()).ifPresent(same -> {
            entityManager.remove(same);
            forum.addAffected(thread.id(), -1);
        });
    }

    public void follow(Viewer viewer, long threadId) {
        followers.follow(threads.requireVisibleForUpdate(viewer, threadId).threadId(), viewer.requireAccount());
    }

    public void unfollow(Viewer viewer, long threadId) {
        followers.unfollow(threads.requireVisibleForUpdate(viewer, threadId).threadId(), viewer.requireAccount());
    }

    /** Threads and people have the likes of what can be read: what is taken down brings them along when it comes back. */
    private void addLikes(ForumPost post, int more) {
        forum.addPostLikes(post.id(), more);
        if (post.state() == TextState.PUBLISHED) {
            forum.addThreadLikes(post.thread().id(), more);
            members.findOrCreate(post.authorId());
            members.addLikes(post.authorId(), more);
        }
    }
}
