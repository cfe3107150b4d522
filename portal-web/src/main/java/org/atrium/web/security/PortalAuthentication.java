package org.atrium.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.SignIn;
import org.atrium.platform.text.Texts;
import org.jboss.logging.Logger;

/**
 * Finds out who a request is from: on {@code /api} by the bearer token and nothing else, on pages by the cookie of
 * {@link SessionCookie}. Whoever shows nothing is a visitor; use cases decide what a visitor may do.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(PortalAuthentication.class);
    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/")) {
            return byToken(request, response, context);
        }
        if (path.startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        return SessionCookie.read(request)
                .flatMap(session -> person(session, context))
                .orElseGet(context::doNothing);
    }

    private AuthenticationStatus byToken(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        String token = header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        return person(token, context).or(() -> client(token, context)).orElseGet(() -> refuse(response));
    }

    private Optional<AuthenticationStatus> person(String token, HttpMessageContext context) {
        return signIn.recognise(token).map(known -> {
            current.signedIn(known.viewer(), known.card(), token);
            Set<String> roles = known.viewer().roles().stream().map(Enum::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(known.card().publicId(), roles);
        });
    }

    private Optional<AuthenticationStatus> client(String key, HttpMessageContext context) {
        return signIn.recogniseClient(key)
                .map(client -> context.notifyContainerAboutLogin("client:" + client.name(), client.scopes()));
    }

    private AuthenticationStatus refuse(HttpServletResponse response) {
        String detail = Texts.in(current.locale()).get("error.signIn");
        try {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .print("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"" + detail
                            + "\",\"instance\":\"urn:uuid:" + org.atrium.web.http.RequestId.current() + "\"}");
        } catch (IOException callerGone) {
            LOG.debug("The caller did not wait for its refusal", callerGone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
