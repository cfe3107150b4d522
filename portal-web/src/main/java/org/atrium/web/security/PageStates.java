package org.atrium.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/**
 * The sessions in which the state of pages with forms waits. Their cookie is as well kept as the one that signs people in;
 * those of visitors, which anybody can have any number of, last half as long.
 */
@WebListener
public class PageStates implements ServletContextListener, HttpSessionListener {

    private static final int VISITORS_SECONDS = 30 * 60;
    private static final int PEOPLES_SECONDS = 60 * 60;

    @Inject
    private CurrentViewer current;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setName(PublicAddress.cookie("JSESSIONID"));
        cookie.setSecure(PublicAddress.isEncrypted());
        cookie.setPath("/");
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(current.isSignedIn() ? PEOPLES_SECONDS : VISITORS_SECONDS);
    }

    /** The visitor is somebody now. */
    static void belongs(HttpSession session) {
        session.setMaxInactiveInterval(PEOPLES_SECONDS);
    }
}
