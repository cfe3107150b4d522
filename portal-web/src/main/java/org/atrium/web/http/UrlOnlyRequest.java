package org.atrium.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A page request reduced to its URL. Parameters of the body are hidden for any method, because the page may be cached
 * by its URL; so are Faces' own parameters, so that a link cannot act.
 */
public final class UrlOnlyRequest extends HttpServletRequestWrapper {

    /** What the names of all parameters begin with that are meant for Faces and not for a page. */
    static final String FACES_PREFIX = "jakarta.faces.";

    private final Map<String, String[]> parameters;
    private final String method;

    UrlOnlyRequest(HttpServletRequest request) {
        this(request, request.getMethod());
    }

    /** @param method the one it is answered as: a page about an error answers any request, and is read like all others */
    UrlOnlyRequest(HttpServletRequest request, String method) {
        super(request);
        this.method = method;
        parameters = QueryString.of(request.getQueryString());
        parameters.keySet().removeIf(name -> name.startsWith(FACES_PREFIX));
    }

    /** Whether a request is for what its address says, and for nothing else. */
    public static boolean is(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && request.getContentLengthLong() <= 0
                && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }
}
