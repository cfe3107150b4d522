package org.atrium.forum;

import java.util.List;
import java.util.Locale;
import org.atrium.platform.search.Searchable.Passage;
import org.atrium.platform.text.Markdown;

/** The indexed text of a thread. */
final class SearchedThread {

    static final Locale LANGUAGE = Locale.ENGLISH;

    private SearchedThread() {}

    /** What everybody can read in its first posts. What else is said in it is found by itself, see {@link SearchedPost}. */
    static List<Passage> passages(List<ForumPost> posts) {
        return posts.stream()
                .filter(post -> post.state() == TextState.PUBLISHED)
                .map(post -> new Passage(
                        post.id(), post.revisions(), Markdown.excerpt(post.body(), SearchedPost.MAX_INDEXED_LENGTH)))
                .toList();
    }
}
