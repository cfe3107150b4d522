package org.atrium.web.http;

import org.omnifaces.util.Faces;

/**
 * Parameters of the request's address. OmniFaces' {@code @Param} does the same but looks up the CDI container through
 * the call stack for each, which costs more than rendering ten posts; so the most visited pages use this.
 */
public final class RequestParams {

    private RequestParams() {}

    /** The part of the path after the page's name, counted from 0; null if it is not there or empty. */
    public static String pathPart(int index) {
        String path = Faces.getRequestPathInfo();
        String[] parts = path == null || path.isEmpty()
                ? new String[0]
                : path.substring(1).split("/");
        return index < parts.length ? emptyToNull(parts[index]) : null;
    }

    /** The parameter of the query; null if it is not there or empty. */
    public static String queryParam(String name) {
        return emptyToNull(Faces.getRequestParameter(name));
    }

    private static String emptyToNull(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
