package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.atrium.account.AccountId;
import org.atrium.forum.category.ForumCategoryDirectory;
import org.atrium.forum.event.ThreadEvent;
import org.atrium.forum.event.ThreadEvent.ThreadLocked;
import org.atrium.forum.event.ThreadEvent.ThreadMoved;
import org.atrium.forum.event.ThreadEvent.ThreadUnlocked;
import org.atrium.moderation.OverturnedVerdict;
import org.atrium.moderation.Verdict;

/**
 * Executes verdicts on a post and its thread, and undoes them. Moderation notifies the post's author; this class
 * notifies the thread's author. The caller has locked the thread's row.
 */
@ApplicationScoped
class PostVerdicts {

    @Inject
    private ForumQueries forum;

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private ThreadsForUpdate threads;

    @Inject
    private PostPublisher publishing;

    @Inject
    private ThreadMerger merger;

    @Inject
    private PostRevising revising;

    @Inject
    private PostMentions mentions;

    @Inject
    private Event<ThreadEvent> events;

    void execute(AccountId moderator, ForumPost post, Verdict verdict) {
        ForumThread thread = post.thread();
        String rule = verdict.rule();
        String note = verdict.note();
        switch (verdict.action()) {
            case APPROVE, WARN -> keepOrPublish(post);
            case REJECT, SILENCE, SUSPEND ->
                takeDown(post, post.state() == TextState.PUBLISHED ? TextState.HIDDEN : TextState.REJECTED, rule, note);
            case HIDE -> takeDown(post, TextState.HIDDEN, rule, note);
            case DELETE -> takeDown(post, TextState.DELETED, rule, note);
            case EDIT -> {
                revising.editByModerator(post, verdict.body(), moderator);
                threads.bumpVersion(thread);
                keepOrPublish(post);
                mentions.notifyMentioned(post);
            }
            case LOCK -> {
                keepOrPublish(post);
                thread.lock(true);
                if (!post.isFirst()) {
                    events.fire(new ThreadLocked(thread.threadId(), thread.authorId(), rule, note, moderator));
                }
            }
            case MERGE -> {
                ThreadMerging.requireMergeTarget(forum, thread, verdict.into());
                keepOrPublish(post);
                merger.merge(moderator, thread.id(), verdict.into());
            }
            case SPLIT -> {
                keepOrPublish(post);
                merger.split(moderator, thread.id(), verdict.posts(), verdict.title(), null);
            }
            case MOVE -> {
                thread.moveTo(categories.requireForInput(verdict.category()));
                keepOrPublish(post);
                events.fire(new ThreadMoved(
                        thread.threadId(), thread.authorId(), thread.category().name(), moderator));
            }
        }
    }

    /** Gives back what a verdict took; the caller has the thread. */
    void undo(AccountId moderator, ForumPost post, OverturnedVerdict verdict) {
        switch (verdict.action()) {
            case EDIT -> {
                if (isLatestEditOf(post, verdict.before())) {
                    revising.editByModerator(post, verdict.before(), moderator);
                    threads.bumpVersion(post.thread());
                }
            }
            case LOCK -> unlock(post, moderator);
            default -> keepOrPublish(post);
        }
    }

    private void unlock(ForumPost post, AccountId moderator) {
        ForumThread thread = post.thread();
        boolean wasLocked = thread.locked();
        thread.lock(false);
        if (wasLocked && !post.isFirst()) {
            events.fire(new ThreadUnlocked(thread.threadId(), thread.authorId(), moderator));
        }
    }

    /** Whether this body is the post's latest revision, i.e. nobody edited it since. */
    private boolean isLatestEditOf(ForumPost post, String body) {
        return forum.revisions(post).stream().limit(1).anyMatch(former -> former.body()
                .equals(body));
    }

    private void keepOrPublish(ForumPost post) {
        post.clearFlagWeight();
        if (post.state() != TextState.PUBLISHED) {
            publishing.changeState(post, TextState.PUBLISHED, null, null);
        }
    }

    private void takeDown(ForumPost post, TextState state, String rule, String note) {
        if (post.state() == state) {
            post.recordModerationNote(rule, note);
        } else {
            publishing.changeState(post, state, rule, note);
        }
    }
}
