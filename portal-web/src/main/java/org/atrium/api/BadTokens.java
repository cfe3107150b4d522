package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.atrium.account.SignIn;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.web.security.CurrentViewer;

/** Refuses a request with a bad token, also where a visitor without any would be served, and counts it as a guess. */
@Provider
@PreMatching
public class BadTokens implements ContainerRequestFilter {

    @Inject
    private CurrentViewer current;

    @Inject
    private SignIn signIn;

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.hasBadToken()) {
            signIn.refuseToken();
            throw new NotSignedInException("error.signIn");
        }
    }
}
