package org.atrium.web.http;

import org.atrium.platform.error.UnknownObjectException;

/** Parses the id in a page's path. */
public final class PathId {

    private PathId() {}

    /**
     * @throws UnknownObjectException if the text is no number: then it is no thing of ours either
     */
    public static long of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new UnknownObjectException();
        }
        return Long.parseLong(text);
    }
}
