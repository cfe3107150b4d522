package org.atrium.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.SessionAuthenticator;
import org.atrium.account.SessionType;
import org.atrium.account.SignIn;

/**
 * Authenticates requests: on {@code /api} by bearer token only, on pages by the cookie of {@link SessionCookie}.
 * Requests without either are visitors; use cases decide what those may do.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SessionAuthenticator authenticator;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // The path that is served; the address may spell it in other ways.
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (path.startsWith("/api/")) {
            return byToken(request, context);
        }
        if (path.startsWith("/resources/") || path.startsWith("/webjars/")) {
            return context.doNothing();
        }
        return SessionCookie.read(request)
                .flatMap(session -> person(session, SessionType.PAGES, context))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        String token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        return person(token, SessionType.API, context)
                .or(() -> client(token, context))
                .orElseGet(() -> {
                    current.markBadToken();
                    return context.doNothing();
                });
    }

    private Optional<AuthenticationStatus> person(String token, SessionType sessionType, HttpMessageContext context) {
        return authenticator.authenticate(token, sessionType).map(known -> {
            current.signedIn(known, token);
            Set<String> roles = known.viewer().roles().stream().map(Enum::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(known.account().publicId(), roles);
        });
    }

    private Optional<AuthenticationStatus> client(String key, HttpMessageContext context) {
        return signIn.authenticateClient(key)
                .map(client -> context.notifyContainerAboutLogin(client.principal(), client.scopes()));
    }
}
