package org.atrium.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.atrium.forum.event.ForumOrigin;
import org.atrium.forum.event.PostEvent;
import org.atrium.forum.event.PostEvent.PostPublished;
import org.atrium.forum.event.PostEvent.PostRestored;
import org.atrium.forum.event.PostEvent.PostTakenDown;
import org.atrium.forum.event.ThreadEvent.QuestionSolved;
import org.atrium.forum.trust.Members;

/**
 * Publishes and unpublishes posts, with the effects on their thread, counters, index and notifications. The caller has
 * locked the thread's row.
 */
@ApplicationScoped
class PostPublisher {

    @Inject
    private ForumQueries forum;

    @Inject
    private ThreadIndex index;

    @Inject
    private Members members;

    @Inject
    private PostMentions mentions;

    @Inject
    private Clock clock;

    @Inject
    private Event<PostEvent> postEvents;

    @Inject
    private Event<QuestionSolved> solved;

    /** A post of the community, already {@code PUBLISHED}, counts from now on; whoever listens hears of it the first time. */
    void publish(ForumPost post) {
        publish(post, ForumOrigin.COMMUNITY);
    }

    void publish(ForumPost post, ForumOrigin origin) {
        ForumThread thread = post.thread();
        Instant now = clock.instant();
        boolean first = post.markPublished(now);
        if (post.isFirst()) {
            thread.transitionTo(TextState.PUBLISHED, now);
        }
        boolean missed = thread.wasEscalatedWithout(post);
        thread.onPostPublished(post, post.publishedAt());
        index.queue(thread);
        index.queue(post);
        members.addPublishedPost(post.authorId());
        updateLikes(post, 1);
        mentions.notifyMentioned(post);
        if (!first) {
            postEvents.fire(new PostRestored(thread.threadId(), post.postId(), post.isFirst()));
        } else if (!post.isFirst()) {
            postEvents.fire(new PostPublished(
                    thread.threadId(),
                    post.postId(),
                    post.authorId(),
                    post.staff(),
                    origin,
                    thread.ticketNumber() != null));
        }
        if (missed) {
            solved.fire(new QuestionSolved(thread.threadId(), post.postId(), thread.authorId(), origin));
        }
    }

    /** Puts a post in another state: it appears or disappears, and a first one takes its thread along. */
    void changeState(ForumPost post, TextState next, String rule, String note) {
        boolean visible = post.state() == TextState.PUBLISHED;
        post.transitionTo(next, rule, note);
        if (next == TextState.PUBLISHED) {
            publish(post);
        } else {
            if (visible) {
                unpublish(post);
            }
            if (visible || next == TextState.DELETED) {
                postEvents.fire(new PostTakenDown(post.thread().threadId(), post.postId(), post.isFirst()));
            }
            if (post.isFirst()) {
                post.thread().transitionTo(next, clock.instant());
            }
        }
    }

    private void unpublish(ForumPost post) {
        ForumThread thread = post.thread();
        index.queue(thread);
        index.queue(post);
        thread.onPostHidden(post, forum.countOtherAnswers(thread, thread.authorId(), post.id()) > 0, clock.instant());
        if (thread.isLastPost(post)) {
            forum.lastPublished(thread, post.id())
                    .ifPresent(last -> thread.moveLastPost(last.publishedAt(), last.authorId()));
        }
        members.addPosts(post.authorId(), -1);
        updateLikes(post, -1);
    }

    /** Counters count what can be read: the likes of its author and of its thread. */
    private void updateLikes(ForumPost post, int more) {
        if (post.likes() > 0) {
            members.addLikes(post.authorId(), more * post.likes());
            forum.addThreadLikes(post.thread().id(), more * post.likes());
        }
    }
}
