package org.atrium.forum.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.forum.event.ThreadEvent.ThreadsMerged;

/** Moves bookmarks and reply drafts of a merged thread to its target. */
@ApplicationScoped
class MergedThreadBookmarks {

    @Inject
    private ReadStateQueries readStates;

    void on(@Observes ThreadsMerged merged) {
        long from = merged.from().value();
        long into = merged.into().value();
        readStates.moveBookmarks(from, into);
        readStates.moveDrafts(ThreadDrafts.replyKey(from), ThreadDrafts.replyKey(into));
    }
}
