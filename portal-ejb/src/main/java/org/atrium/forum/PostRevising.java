package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountId;

/**
 * Replaces the body of a post and keeps the former one as a revision, public or not. The caller has locked the thread's
 * row.
 */
@ApplicationScoped
class PostRevising {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private PostMentions mentions;

    @Inject
    private ThreadIndex index;

    @Inject
    private Clock clock;

    /** Replaces the body; what was public stays a public revision. */
    void editByAuthor(ForumPost post, String body) {
        replaceBody(post, body, post.authorId());
    }

    /** Replaces the body; no revision stays public, so only the author and moderators can read what was removed. */
    void editByModerator(ForumPost post, String body, AccountId moderator) {
        forum.revisions(post).forEach(PostRevision::closeToPublic);
        replaceBody(post, body, moderator).closeToPublic();
        post.closeRevisionsToPublic();
    }

    private PostRevision replaceBody(ForumPost post, String body, AccountId editor) {
        boolean wasFoundAlone = post.isIndexedSeparately();
        PostRevision former = post.edit(body, editor, clock.instant());
        if (wasFoundAlone || post.isIndexedSeparately()) {
            index.queue(post.id());
        }
        entityManager.persist(former);
        mentions.relinkMentions(post);
        return former;
    }
}
