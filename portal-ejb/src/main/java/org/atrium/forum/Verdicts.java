package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.atrium.account.AccountId;
import org.atrium.forum.category.Categories;
import org.atrium.forum.event.ThreadLocked;
import org.atrium.forum.event.ThreadMoved;
import org.atrium.moderation.FormerVerdict;
import org.atrium.moderation.Verdict;

/**
 * What each verdict does to a post and its thread. The post's author hears of it from moderation, the thread's author of
 * what became of the thread from here. The thread is taken by the caller.
 */
@ApplicationScoped
class Verdicts {

    @Inject
    private ForumQueries forum;

    @Inject
    private Categories categories;

    @Inject
    private ThreadLocks locks;

    @Inject
    private Publishing publishing;

    @Inject
    private Rearranging rearranging;

    @Inject
    private Rewriting rewriting;

    @Inject
    private Mentions mentions;

    @Inject
    private Event<Object> told;

    void carryOut(AccountId moderator, ForumPost post, Verdict verdict) {
        ForumThread thread = post.thread();
        String rule = verdict.rule();
        String note = verdict.note();
        switch (verdict.action()) {
            case APPROVE, WARN -> letBe(post);
            case REJECT, SILENCE, SUSPEND ->
                refuse(post, post.state() == TextState.PUBLISHED ? TextState.HIDDEN : TextState.REJECTED, rule, note);
            case HIDE -> refuse(post, TextState.HIDDEN, rule, note);
            case DELETE -> refuse(post, TextState.DELETED, rule, note);
            case EDIT -> {
                rewriting.byModerator(post, verdict.body(), moderator);
                locks.changedIn(thread);
                letBe(post);
                mentions.tell(post);
            }
            case LOCK -> {
                letBe(post);
                thread.lock(true);
                if (!post.isFirst()) {
                    told.fire(new ThreadLocked(thread.threadId(), thread.authorId(), rule, note));
                }
            }
            case MERGE -> {
                ThreadTidying.requireTarget(forum, thread, verdict.into());
                letBe(post);
                rearranging.merge(moderator, thread.id(), verdict.into());
            }
            case SPLIT -> {
                letBe(post);
                rearranging.split(thread.id(), verdict.posts(), verdict.title(), null);
            }
            case MOVE -> {
                thread.move(categories.named(verdict.category()));
                letBe(post);
                told.fire(new ThreadMoved(
                        thread.threadId(), thread.authorId(), thread.category().name()));
            }
        }
    }

    /** Gives back what a verdict took; the caller has the thread. */
    void undo(AccountId moderator, ForumPost post, FormerVerdict verdict) {
        switch (verdict.action()) {
            case EDIT -> {
                if (replaced(post, verdict.before())) {
                    rewriting.byModerator(post, verdict.before(), moderator);
                    locks.changedIn(post.thread());
                }
            }
            case LOCK -> post.thread().lock(false);
            default -> letBe(post);
        }
    }

    /** Whether its present words are what came in the place of these: its author may have written others since. */
    private boolean replaced(ForumPost post, String words) {
        return forum.revisions(post).stream().limit(1).anyMatch(former -> former.markdown()
                .equals(words));
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
