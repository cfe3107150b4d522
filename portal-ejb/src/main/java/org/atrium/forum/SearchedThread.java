package org.atrium.forum;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.text.Markdown;
import org.atrium.platform.text.Texts;

/** What a search finds a thread by, and says of it. */
final class SearchedThread {

    static final Locale LANGUAGE = Locale.ENGLISH;

    /** As much as a search needs of a very long thread. */
    private static final int POSTS = 50;

    private static final int LENGTH = 4000;

    private SearchedThread() {}

    /** What everybody can read in it, and its tags: at the end, since passages are quoted from the beginning. */
    static String text(String tags, List<ForumPost> posts) {
        return Stream.concat(
                        posts.stream()
                                .filter(post -> post.state() == TextState.PUBLISHED)
                                .limit(POSTS)
                                .map(post -> Markdown.excerpt(post.markdown(), LENGTH)),
                        Stream.of(tags))
                .collect(Collectors.joining("\n"));
    }

    /** Where a question is, or what else it is. */
    static String note(ThreadKind kind, ThreadStatus status) {
        Texts texts = Texts.in(LANGUAGE);
        return kind == ThreadKind.QUESTION ? texts.get("forum.status." + status) : texts.get("forum.kind." + kind);
    }
}
