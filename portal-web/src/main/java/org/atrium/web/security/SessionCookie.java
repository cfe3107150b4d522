package org.atrium.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookie that keeps a person signed in to the pages. It means nothing to the API. */
final class SessionCookie {

    private static final String NAME = "atrium";

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(PublicAddress.cookie(NAME)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void set(HttpServletRequest request, HttpServletResponse response, String session, Instant until) {
        write(request, response, session, Duration.between(Instant.now(), until).toSeconds());
    }

    static void drop(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", 0);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        response.addHeader(
                "Set-Cookie",
                PublicAddress.cookie(NAME) + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                        + (isHttps(request) ? "; Secure" : ""));
    }

    private static boolean isHttps(HttpServletRequest request) {
        return request.isSecure() || PublicAddress.isEncrypted();
    }
}
