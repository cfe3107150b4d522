package org.atrium.forum;

import java.util.List;
import java.util.Locale;
import org.atrium.platform.search.Searchable.Passage;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.Texts;

/** What a search finds a thread by, and says of it. */
public final class SearchedThread {

    static final Locale LANGUAGE = Locale.ENGLISH;

    private SearchedThread() {}

    /** What everybody can read in its first posts. What else is said in it is found by itself, see {@link SearchedPost}. */
    static List<Passage> passages(List<ForumPost> posts) {
        return posts.stream()
                .filter(post -> post.state() == TextState.PUBLISHED)
                .map(post ->
                        new Passage(post.id(), post.revisions(), Markdown.excerpt(post.markdown(), SearchedPost.LONG)))
                .toList();
    }

    /** Where a question is, or what else it is. */
    public static String note(ThreadKind kind, ThreadStatus status, Locale reader) {
        Texts texts = Texts.in(reader);
        return kind == ThreadKind.QUESTION ? texts.get("forum.status." + status) : texts.get("forum.kind." + kind);
    }
}
