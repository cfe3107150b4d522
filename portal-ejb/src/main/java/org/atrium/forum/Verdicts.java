package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.atrium.account.AccountId;
import org.atrium.moderation.Verdict;
import org.atrium.platform.error.InvalidInputException;

/** What each verdict does to a post and its thread, and who is told. The thread is taken by the caller. */
@ApplicationScoped
class Verdicts {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ForumQueries forum;

    @Inject
    private Publishing publishing;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> told;

    void carryOut(AccountId moderator, ForumPost post, Verdict verdict) {
        ForumThread thread = post.thread();
        String rule = verdict.rule();
        String note = verdict.note();
        AccountId author = post.authorId();
        switch (verdict.action()) {
            case APPROVE -> {
                letBe(post);
                told.fire(new PostApproved(thread.threadId(), post.postId(), author));
            }
            case REJECT -> {
                refuse(post, post.state() == TextState.PUBLISHED ? TextState.HIDDEN : TextState.REJECTED, rule, note);
                told.fire(new PostRejected(post.postId(), author, rule, note));
            }
            case HIDE -> {
                refuse(post, TextState.HIDDEN, rule, note);
                told.fire(new PostHidden(post.postId(), author, rule, note));
            }
            case DELETE -> {
                refuse(post, TextState.DELETED, rule, note);
                told.fire(new PostDeleted(post.postId(), author, rule, note));
            }
            case EDIT -> {
                entityManager.persist(post.edit(verdict.body(), moderator, clock.instant()));
                letBe(post);
                told.fire(new PostEditedByModerator(thread.threadId(), post.postId(), author, rule, note));
            }
            case LOCK -> {
                letBe(post);
                thread.lock(true);
                told.fire(new ThreadLocked(thread.threadId(), thread.authorId(), rule, note));
            }
            case MOVE -> {
                thread.move(forum.category(verdict.category()).stream()
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException("category", "forum.error.category")));
                letBe(post);
                told.fire(new ThreadMoved(
                        thread.threadId(), thread.authorId(), thread.category().name()));
            }
        }
    }

    private void letBe(ForumPost post) {
        post.clearFlags();
        if (post.state() != TextState.PUBLISHED) {
            publishing.change(post, TextState.PUBLISHED, null, null);
        }
    }

    private void refuse(ForumPost post, TextState state, String rule, String note) {
        if (post.state() == state) {
            post.explain(rule, note);
        } else {
            publishing.change(post, state, rule, note);
        }
    }
}
