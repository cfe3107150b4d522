package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.PostRestored;
import org.atrium.forum.event.PostTakenDown;
import org.atrium.forum.event.ThreadSplit;
import org.atrium.forum.event.ThreadsMerged;

/** Keeps what people were told of posts and threads in step with what can be read. */
@ApplicationScoped
class GoneNews {

    @Inject
    private NotificationQueries notifications;

    @Inject
    private AnswerDigests digests;

    @Inject
    private PostDirectory posts;

    void takenDown(@Observes PostTakenDown down) {
        notifications.markPost(down.post(), true);
        if (down.opening()) {
            notifications.markThread(down.thread(), true);
        }
        digests.drop(down.thread(), posts.card(down.post()).path());
    }

    void restored(@Observes PostRestored again) {
        notifications.markPost(again.post(), false);
        if (again.opening()) {
            notifications.markThread(again.thread(), false);
        }
    }

    void merged(@Observes ThreadsMerged merged) {
        notifications.moveThread(merged.from(), merged.into());
    }

    void split(@Observes ThreadSplit split) {
        notifications.movePosts(split.posts(), split.into());
    }
}
