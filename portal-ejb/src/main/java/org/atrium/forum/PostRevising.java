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

    /** What everybody could read and its author replaced, everybody can still read as an earlier version. */
    void editByAuthor(ForumPost post, String words) {
        replaceBody(post, words, post.authorId());
    }

    /** What somebody else takes out nobody but the author and moderators can read any more, in no earlier version. */
    void editByModerator(ForumPost post, String words, AccountId moderator) {
        forum.revisions(post).forEach(PostRevision::closeToPublic);
        replaceBody(post, words, moderator).closeToPublic();
        post.closeRevisionsToPublic();
    }

    private PostRevision replaceBody(ForumPost post, String words, AccountId editor) {
        boolean wasFoundAlone = post.isIndexedSeparately();
        PostRevision former = post.edit(words, editor, clock.instant());
        if (wasFoundAlone || post.isIndexedSeparately()) {
            index.queue(post.id());
        }
        entityManager.persist(former);
        mentions.relinkMentions(post);
        return former;
    }
}
