package org.atrium.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.atrium.account.SignIn;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.web.security.CurrentViewer;

/**
 * Refuses requests with an invalid token, also where visitors would be served, and counts them against the rate limit.
 */
@Provider
@PreMatching
public class BadTokenFilter implements ContainerRequestFilter {

    @Inject
    private CurrentViewer current;

    @Inject
    private SignIn signIn;

    @Override
    public void filter(ContainerRequestContext request) {
        if (current.hasBadToken()) {
            signIn.countBadToken();
            throw new NotSignedInException("error.signIn");
        }
    }
}
