package org.atrium.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.Bearers;
import org.atrium.account.Door;
import org.atrium.account.SignIn;

/**
 * Finds out who a request is from: on {@code /api} by the bearer token and nothing else, on pages by the cookie of
 * {@link SessionCookie}. Whoever shows nothing is a visitor; use cases decide what a visitor may do.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private Bearers bearers;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/")) {
            return byToken(request, context);
        }
        if (path.startsWith("/resources/") || path.startsWith("/webjars/")) {
            return context.doNothing();
        }
        return SessionCookie.read(request)
                .flatMap(session -> person(session, Door.PAGES, context))
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
        return person(token, Door.API, context).or(() -> client(token, context)).orElseGet(() -> {
            current.showedBadToken();
            return context.doNothing();
        });
    }

    private Optional<AuthenticationStatus> person(String token, Door door, HttpMessageContext context) {
        return bearers.recognise(token, door).map(known -> {
            current.signedIn(known, token);
            Set<String> roles = known.viewer().roles().stream().map(Enum::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(known.card().publicId(), roles);
        });
    }

    private Optional<AuthenticationStatus> client(String key, HttpMessageContext context) {
        return signIn.recogniseClient(key)
                .map(client -> context.notifyContainerAboutLogin("client:" + client.name(), client.scopes()));
    }
}
