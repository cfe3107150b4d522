package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The URL as the client sent it. Short addresses such as {@code /orders} are rewritten before the portal runs;
 * {@code undertow-handlers.conf} passes the original in a request header.
 */
public final class OriginalUrl {

    private static final String HEADER = "Portal-Path";

    /** Parameters that are as good as a password for once: those of links in mails. */
    private static final Set<String> SECRETS = Set.of("token");

    private static final int MAX_LENGTH = 2_000;

    private OriginalUrl() {}

    /** Path and query, to come back to. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return path(request) + query;
    }

    /**
     * What a link may carry along to come back to: without what opens a door for whoever reads it, and home where it is
     * longer than addresses are.
     */
    public static String returnTarget(HttpServletRequest request) {
        String query = request.getQueryString() == null
                ? ""
                : Stream.of(request.getQueryString().split("&"))
                        .filter(part -> QueryString.of(part).keySet().stream().noneMatch(SECRETS::contains))
                        .collect(Collectors.joining("&"));
        String address = path(request) + (query.isEmpty() ? "" : "?" + query);
        return address.length() > MAX_LENGTH ? "/" : address;
    }

    /** Whether the address has something in it that opens a door for whoever reads it. */
    public static boolean isSecret(HttpServletRequest request) {
        return QueryString.of(request.getQueryString()).keySet().stream().anyMatch(SECRETS::contains);
    }

    /** The path alone. */
    public static String path(HttpServletRequest request) {
        String noted = request.getHeader(HEADER);
        return Redirect.isPortalPath(noted) ? noted : request.getRequestURI();
    }
}
