package org.atrium.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.atrium.account.SessionType;
import org.atrium.account.SignIn;
import org.omnifaces.util.Faces;

/** Signs in to and out of the pages. */
@RequestScoped
public class PageSession {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    /** Signs in; the browser gets a new session, so that none planted before is of use. */
    public void signIn(String email, String password) {
        start(signIn.signIn(email, password, SessionType.PAGES));
    }

    /** Gives the browser a session that was just opened. */
    public void start(SignIn.OpenSession session) {
        SessionCookie.set(Faces.getRequest(), Faces.getResponse(), session.token(), session.expiresAt());
    }

    /**
     * Signs out: the session is over at once, whoever copied its cookie. A request without it may come from another
     * site, and an answer that drops the cookie would sign out whoever was led there.
     */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        if (current.session() != null) {
            signIn.signOut(current.session());
        }
        if (SessionCookie.read(request).isPresent()) {
            SessionCookie.delete(request, response);
        }
    }
}
