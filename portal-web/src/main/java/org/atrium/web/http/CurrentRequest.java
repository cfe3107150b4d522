package org.atrium.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The request with the form that was sent. The one that is injected is as the server got it, before any filter: what a
 * form with files brought is not in it.
 */
@ApplicationScoped
public class CurrentRequest {

    private static final String FORM = CurrentRequest.class.getName() + ".form";

    @Inject
    private HttpServletRequest request;

    /** Says that a form was read by other means than the server's. */
    public static void readForm(HttpServletRequest form) {
        form.setAttribute(FORM, form);
    }

    /** The request that is answered now. */
    public HttpServletRequest get() {
        return request.getAttribute(FORM) instanceof HttpServletRequest form ? form : request;
    }
}
