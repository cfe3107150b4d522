package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.atrium.forum.event.PostPublished;
import org.atrium.forum.event.PostRestored;
import org.atrium.forum.event.PostTakenDown;
import org.atrium.forum.event.QuestionAsked;
import org.atrium.forum.event.QuestionSolved;
import org.atrium.forum.event.ThreadHidden;
import org.atrium.forum.trust.Members;

/** Lets posts appear and disappear, with all that follows for their thread; the thread is locked by the caller. */
@ApplicationScoped
class Publishing {

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadIndex index;

    @Inject
    private Members members;

    @Inject
    private Mentions mentions;

    @Inject
    private Clock clock;

    @Inject
    private Event<QuestionAsked> asked;

    @Inject
    private Event<PostPublished> published;

    @Inject
    private Event<QuestionSolved> solved;

    @Inject
    private Event<ThreadHidden> hidden;

    @Inject
    private Event<PostTakenDown> takenDown;

    @Inject
    private Event<PostRestored> restored;

    /** A post, already {@code PUBLISHED}, counts from now on; whoever listens hears of it the first time. */
    void appear(ForumPost post) {
        ForumThread thread = post.thread();
        boolean first = post.isPublishedFirst(clock.instant());
        if (post.isFirst()) {
            thread.become(TextState.PUBLISHED, clock.instant());
        }
        boolean missed = thread.wentToSupportWithout(post);
        thread.gained(post, clock.instant());
        index.changed(thread);
        index.changed(post);
        members.of(post.authorId());
        count(post, 1);
        mentions.tell(post);
        if (!first) {
            restored.fire(new PostRestored(thread.threadId(), post.postId(), post.isFirst()));
        }
        if (first && !post.isFirst()) {
            published.fire(new PostPublished(thread.threadId(), post.postId(), post.authorId(), post.staff()));
        } else if (first && thread.kind() == ThreadKind.QUESTION) {
            asked.fire(new QuestionAsked(thread.threadId()));
        }
        if (missed) {
            solved.fire(new QuestionSolved(thread.threadId(), post.postId(), thread.authorId()));
        }
    }

    /** Puts a post in another state: it appears or disappears, and a first one takes its thread along. */
    void change(ForumPost post, TextState next, String rule, String note) {
        boolean visible = post.state() == TextState.PUBLISHED;
        post.become(next, rule, note);
        if (next == TextState.PUBLISHED) {
            appear(post);
        } else {
            if (visible) {
                disappear(post);
            }
            if (visible || next == TextState.DELETED) {
                takenDown.fire(new PostTakenDown(post.thread().threadId(), post.postId(), post.isFirst()));
            }
            if (post.isFirst()) {
                post.thread().become(next, clock.instant());
            }
        }
    }

    private void disappear(ForumPost post) {
        ForumThread thread = post.thread();
        index.changed(thread);
        index.changed(post);
        thread.lost(post, forum.answers(thread, thread.authorId(), post.id()) > 0, clock.instant());
        count(post, -1);
        if (post.isFirst()) {
            hidden.fire(new ThreadHidden(thread.threadId(), thread.authorId()));
        }
    }

    /** Counters count what can be read: the posts of its author, the likes of its author and of its thread. */
    private void count(ForumPost post, int more) {
        members.published(post.authorId(), more);
        if (post.likes() > 0) {
            members.liked(post.authorId(), more * post.likes());
            forum.addThreadLikes(post.thread().id(), more * post.likes());
        }
    }
}
