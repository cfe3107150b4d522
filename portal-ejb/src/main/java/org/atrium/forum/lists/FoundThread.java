package org.atrium.forum.lists;

import java.util.Locale;
import org.atrium.forum.SearchedThread;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.ThreadPath;
import org.atrium.forum.ThreadStatus;
import org.atrium.lookup.SearchHit;
import org.atrium.platform.search.Found;

/**
 * A public thread that was found, as the database has it, with the post that has the words.
 *
 * @param post null where that post is not public any more
 */
record FoundThread(
        Long id,
        String title,
        String slug,
        ThreadKind kind,
        ThreadStatus status,
        Long post,
        Integer number,
        Integer revisions) {

    /** Whether the post still says what the index knows of it. */
    boolean saysStill(Found found) {
        return post != null && post == found.passage() && revisions == found.version();
    }

    SearchHit hit(Found found, Locale reader) {
        boolean shown = saysStill(found);
        boolean leadsToPost = shown && found.marked() && number > 1;
        return new SearchHit(
                "thread",
                title,
                leadsToPost ? ThreadPath.of(id, slug, post, number) : ThreadPath.of(id, slug),
                shown ? found.highlight() : null,
                found.score(),
                SearchedThread.note(kind, status, reader));
    }
}
