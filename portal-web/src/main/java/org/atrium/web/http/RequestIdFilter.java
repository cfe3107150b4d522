package org.atrium.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives every request an id for its log lines, its response header and problem responses. */
public class RequestIdFilter extends HttpFilter {

    private static final String KEY = "requestId";
    private static final String LOG_KEY = "request";

    /** The id of the request this thread works on. */
    public static String current() {
        Object id = MDC.get(KEY);
        return id == null ? new UUID(0, 0).toString() : id.toString();
    }

    /** An error page is shown for the request that failed, under the id that stands in its log. */
    private static String idOf(HttpServletRequest request) {
        if (request.getAttribute(KEY) == null) {
            request.setAttribute(KEY, UUID.randomUUID().toString());
        }
        return request.getAttribute(KEY).toString();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = idOf(request);
        MDC.put(KEY, id);
        MDC.put(LOG_KEY, "[" + id + "] ");
        response.setHeader("X-Request-Id", id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
            MDC.remove(LOG_KEY);
        }
    }
}
