package org.atrium.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The session cookie of the pages; the API ignores it. */
final class SessionCookie {

    private static final PortalCookie COOKIE = new PortalCookie("atrium");

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return COOKIE.read(request);
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String session, Instant until) {
        COOKIE.set(request, response, session, Duration.between(Instant.now(), until));
    }

    static void delete(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.delete(request, response);
    }
}
