package org.atrium.web.http;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The request as the page gets it: the one that is injected is as the server got it, before any filter. What a form with
 * files brought is only in this one.
 */
@ApplicationScoped
public class CurrentRequest {

    /** The request that this thread answers. */
    public HttpServletRequest get() {
        return (HttpServletRequest) ServletRequestContext.requireCurrent().getServletRequest();
    }
}
