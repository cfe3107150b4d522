package org.atrium.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.SessionAuthenticator;
import org.atrium.account.SessionType;
import org.atrium.account.SignIn;

/**
 * Says whom a request is from: on {@code /api} by bearer token only, on pages by the cookie of {@link SessionCookie}. The
 * stream of events is a page's as well, which scripts open without a token; it changes nothing and says ids alone.
 * Requests without either are visitors; use cases decide what those may do.
 */
@ApplicationScoped
class PortalAuthentication {

    private static final String BEARER = "Bearer ";

    private static final String STREAM = "/api/v1/me/stream";

    @Inject
    private SessionAuthenticator authenticator;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    /** Whom a request is from, empty for a visitor. */
    Optional<RequestPrincipal> authenticate(HttpServletRequest request) {
        // The path that is served; the address may spell it in other ways.
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (path.startsWith("/api/") && !isStreamOfPage(request, path)) {
            return byToken(request);
        }
        if (path.startsWith("/resources/") || path.startsWith("/webjars/")) {
            return Optional.empty();
        }
        return SessionCookie.read(request).flatMap(session -> person(session, SessionType.PAGES));
    }

    private static boolean isStreamOfPage(HttpServletRequest request, String path) {
        return path.equals(STREAM) && request.getMethod().equals("GET") && request.getHeader("Authorization") == null;
    }

    private Optional<RequestPrincipal> byToken(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return Optional.empty();
        }
        String token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        Optional<RequestPrincipal> known = person(token, SessionType.API).or(() -> client(token));
        if (known.isEmpty()) {
            current.markBadToken();
        }
        return known;
    }

    private Optional<RequestPrincipal> person(String token, SessionType sessionType) {
        return authenticator.authenticate(token, sessionType).map(known -> {
            current.signedIn(known, token);
            Set<String> roles = known.viewer().roles().stream().map(Enum::name).collect(Collectors.toSet());
            return new RequestPrincipal(known.account().publicId(), roles);
        });
    }

    private Optional<RequestPrincipal> client(String key) {
        return signIn.authenticateClient(key).map(client -> new RequestPrincipal(client.principal(), client.scopes()));
    }

    /**
     * Somebody the portal knows: a person, or a merchant's system.
     *
     * @param name of the principal
     * @param roles or scopes
     */
    record RequestPrincipal(String name, Set<String> roles) {}
}
