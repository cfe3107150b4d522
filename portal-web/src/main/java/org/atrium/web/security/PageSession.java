package org.atrium.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.atrium.account.Door;
import org.atrium.account.SignIn;
import org.omnifaces.util.Faces;

/** Signs people in to the pages and out of them. */
@RequestScoped
public class PageSession {

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentViewer current;

    /** Signs in; the browser gets a new session of every kind, so that none planted before is of use. */
    public void signIn(String email, String password) {
        var session = signIn.signIn(email, password, Door.PAGES);
        HttpServletRequest request = Faces.getRequest();
        if (request.getSession(false) != null) {
            request.changeSessionId();
            PageStates.belongs(request.getSession());
        }
        SessionCookie.set(request, Faces.getResponse(), session.token(), session.expiresAt());
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
            SessionCookie.drop(request, response);
        }
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
    }
}
