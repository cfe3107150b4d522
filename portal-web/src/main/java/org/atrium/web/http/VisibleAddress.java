package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The address of a request as its sender wrote it. Short front doors such as {@code /orders} are rewritten before the
 * portal sees them; {@code undertow-handlers.conf} notes in a header of the request what they were.
 */
public final class VisibleAddress {

    private static final String HEADER = "Portal-Path";

    private VisibleAddress() {}

    /** Path and query, to come back to. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return path(request) + query;
    }

    /** The path alone. */
    public static String path(HttpServletRequest request) {
        String noted = request.getHeader(HEADER);
        return Redirect.ours(noted) ? noted : request.getRequestURI();
    }
}
