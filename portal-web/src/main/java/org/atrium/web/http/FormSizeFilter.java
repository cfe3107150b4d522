package org.atrium.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Limits the size of submitted forms, for any method: the server reads a form as soon as a parameter is requested. A
 * length header is required; browsers always send it.
 */
public class FormSizeFilter extends HttpFilter {

    /** The longest article takes six hundred kilobytes, should each of its characters be escaped. */
    private static final long LIMIT = 1L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LIMIT) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isOfUnknownLength(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0
                && (request.getMethod().equals("POST") || request.getHeader("Transfer-Encoding") != null);
    }
}
