package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.forum.event.PostEvent.PostRestored;
import org.atrium.forum.event.PostEvent.PostTakenDown;
import org.atrium.forum.event.ThreadEvent.ThreadSplit;
import org.atrium.forum.event.ThreadEvent.ThreadsMerged;

/**
 * Hides and restores notifications together with the posts and threads they are about; what is kept to be mailed of them is
 * deleted.
 */
@ApplicationScoped
class NotificationAvailability {

    @Inject
    private NotificationQueries notifications;

    void on(@Observes PostTakenDown down) {
        notifications.markPostUnavailable(down.post(), true);
        notifications.deleteMessagesOfPost(down.post());
        if (down.firstPost()) {
            notifications.markThreadUnavailable(down.thread(), true);
            notifications.deleteMessagesOfThread(down.thread());
        }
    }

    void on(@Observes PostRestored again) {
        notifications.markPostUnavailable(again.post(), false);
        if (again.firstPost()) {
            notifications.markThreadUnavailable(again.thread(), false);
        }
    }

    void on(@Observes ThreadsMerged merged) {
        notifications.moveThread(merged.from(), merged.into());
        notifications.moveMessagesOfThread(merged.from(), merged.into());
    }

    void on(@Observes ThreadSplit split) {
        notifications.movePosts(split.posts(), split.into());
        notifications.moveMessagesOfPosts(split.posts(), split.into());
    }
}
