package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.ThreadEvent.ThreadSplit;
import org.atrium.forum.event.ThreadEvent.ThreadsMerged;
import org.atrium.forum.event.ThreadId;

/** Notifies authors whose threads were merged or whose posts were moved, by somebody else. */
@ApplicationScoped
class MovedPostNotifications {

    @Inject
    private Notifier notifier;

    @Inject
    private PostDirectory posts;

    void on(@Observes ThreadsMerged merged) {
        notifyAuthor("merged", merged.author(), merged.by(), merged.from(), merged.into());
    }

    void on(@Observes ThreadSplit split) {
        notifyAuthor("split", split.author(), split.by(), split.from(), split.into());
    }

    private void notifyAuthor(String kind, AccountId author, AccountId by, ThreadId from, ThreadId into) {
        if (author.equals(by)) {
            return;
        }
        notifier.send(
                author,
                NewNotification.inPortalOnly(
                        kind, Map.of("title", posts.title(from), "other", posts.title(into)), posts.path(into)));
    }
}
