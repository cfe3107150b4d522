package org.atrium.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.atrium.web.contact.WrittenMessageCookie;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.UnsentInput;
import org.atrium.web.orders.TrackedOrderCookie;
import org.atrium.web.security.PageSession;

/**
 * {@code POST /signout}, the button in every page's menu, also on pages without forms. It needs no token:
 * {@code ResourceRequestFilter} accepts only requests of the portal's own pages.
 */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageSession session;

    @Inject
    private transient UnsentInput unsentInput;

    @Inject
    private transient WrittenMessageCookie written;

    @Inject
    private transient TrackedOrderCookie tracked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        unsentInput.deleteAll(response);
        written.delete(response);
        tracked.delete(response);
        session.signOut(request, response);
        // Private files are kept for long: the next person at this computer must not open them from there.
        response.setHeader("Clear-Site-Data", "\"cache\"");
        Redirect.send(response, request.getContextPath() + "/");
    }

    /** Somebody who typed the address: the button is in the menu of the page they get. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirect.send(response, request.getContextPath() + "/");
    }
}
