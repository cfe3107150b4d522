package org.atrium.web.security;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.atrium.web.security.PortalAuthentication.RequestPrincipal;

/**
 * Tells the server whom each request is from. By Jakarta Authentication itself: the server's Jakarta Security would look
 * the mechanism up by JNDI twice a request, and make an exception with its stack each time.
 */
class PortalAuthModule implements ServerAuthModule {

    private final PortalAuthentication authentication;

    /**
     * The same for all requests, though the server sets it anew for each: it finds the request by its thread. One that
     * knew its request could not be kept here, as requests at the same time would become each other's.
     */
    private CallbackHandler server;

    PortalAuthModule(PortalAuthentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options) {
        server = handler;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    /** Lets every request pass: use cases decide what a visitor may do. */
    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        Optional<RequestPrincipal> known =
                authentication.authenticate((HttpServletRequest) message.getRequestMessage());
        try {
            if (known.isPresent()) {
                server.handle(new Callback[] {
                    new CallerPrincipalCallback(client, known.get().name()),
                    new GroupPrincipalCallback(client, known.get().roles().toArray(String[]::new))
                });
            } else {
                server.handle(new Callback[] {new CallerPrincipalCallback(client, (Principal) null)});
            }
        } catch (IOException | UnsupportedCallbackException e) {
            throw (AuthException) new AuthException("The server does not take who asks").initCause(e);
        }
        return AuthStatus.SUCCESS;
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject client) {
        client.getPrincipals().clear();
    }
}
