package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountId;

/** Puts other words in a post's place, and keeps the former ones for whom they are; the thread is taken by the caller. */
@ApplicationScoped
class Rewriting {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Mentions mentions;

    @Inject
    private ThreadIndex index;

    @Inject
    private Clock clock;

    /** What everybody could read and its author replaced, everybody can still read as an earlier version. */
    void byAuthor(ForumPost post, String words) {
        replace(post, words, post.authorId());
    }

    /** What somebody else takes out nobody but the author and moderators can read any more, in no earlier version. */
    void byModerator(ForumPost post, String words, AccountId moderator) {
        forum.revisions(post).forEach(PostRevision::close);
        replace(post, words, moderator).close();
        post.closeRevisions();
    }

    private PostRevision replace(ForumPost post, String words, AccountId editor) {
        boolean wasFoundAlone = post.isFoundAlone();
        PostRevision former = post.edit(words, editor, clock.instant());
        if (wasFoundAlone || post.isFoundAlone()) {
            index.changed(post.id());
        }
        entityManager.persist(former);
        mentions.relink(post);
        return former;
    }
}
