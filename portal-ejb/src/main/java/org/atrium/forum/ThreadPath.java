package org.atrium.forum;

import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Limit;

/** Addresses of thread pages and of posts on them. */
public final class ThreadPath {

    private ThreadPath() {}

    /** The page of a thread. */
    public static String of(long thread, String slug) {
        return "/forum/thread/" + thread + "/" + slug;
    }

    /** The place of a post on the page of its thread that shows it. */
    public static String of(long thread, String slug, long post, int number) {
        String page = number <= Limit.DEFAULT
                ? ""
                : "?cursor=" + Cursor.of(number - 1).encoded();
        return of(thread, slug) + page + "#post-" + post;
    }

    /** The place of a post in its thread: on whichever page it is, or what became of it. */
    public static String of(long thread, String slug, long post) {
        return of(thread, slug) + "?post=" + post + "#post-" + post;
    }
}
