package org.atrium.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.atrium.account.AccountId;
import org.atrium.forum.PostDirectory;
import org.atrium.forum.event.ThreadId;
import org.atrium.forum.event.ThreadSplit;
import org.atrium.forum.event.ThreadsMerged;

/** Tells people where their threads and posts went. */
@ApplicationScoped
class ThreadNews {

    @Inject
    private Notifier notifier;

    @Inject
    private PostDirectory posts;

    void merged(@Observes ThreadsMerged merged) {
        tell("merged", merged.author(), merged.from(), merged.into());
    }

    void split(@Observes ThreadSplit split) {
        tell("split", split.author(), split.from(), split.into());
    }

    private void tell(String kind, AccountId author, ThreadId from, ThreadId into) {
        notifier.tell(
                author,
                Notice.quiet(kind, Map.of("title", posts.title(from), "other", posts.title(into)), posts.path(into)));
    }
}
