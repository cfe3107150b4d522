package org.atrium.forum;

/** Where a thread's page is. */
public final class ThreadPath {

    private ThreadPath() {}

    /** The page of a thread. */
    public static String of(long thread, String slug) {
        return "/forum/thread/" + thread + "/" + slug;
    }

    /** The place of a post on the page of its thread. */
    public static String of(long thread, String slug, long post) {
        return of(thread, slug) + "#post-" + post;
    }
}
