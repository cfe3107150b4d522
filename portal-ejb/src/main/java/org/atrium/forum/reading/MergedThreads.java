package org.atrium.forum.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.atrium.forum.event.ThreadsMerged;

/** What readers keep of a thread goes along with its posts: bookmarks, and replies that were begun. */
@ApplicationScoped
class MergedThreads {

    @Inject
    private ReaderQueries readers;

    void follow(@Observes ThreadsMerged merged) {
        long from = merged.from().value();
        long into = merged.into().value();
        readers.moveBookmarks(from, into);
        readers.moveDrafts(Drafts.reply(from), Drafts.reply(into));
    }
}
