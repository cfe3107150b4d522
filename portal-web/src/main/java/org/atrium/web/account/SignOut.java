package org.atrium.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.PageSession;

/**
 * {@code POST /signout}, the button in every page's menu. Pages without a view state have it too, so it takes no token;
 * none is needed, because browsers send the session's cookie ({@code SameSite=Lax}) with no POST from another site: such
 * a request is a visitor's, and there is nothing to end, nor a cookie to drop.
 */
@WebServlet("/signout")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageSession session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        session.signOut(request, response);
        Redirect.send(response, request.getContextPath() + "/");
    }

    /** Somebody who typed the address: the button is in the menu of the page they get. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirect.send(response, request.getContextPath() + "/");
    }
}
