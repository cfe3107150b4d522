package org.atrium.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * The methods of whatever is neither a page nor the API: files, feeds, sitemaps. They are read; signing out is a post.
 * The server's own servlets would name methods that nobody may use.
 */
public class PlainDoor extends HttpFilter {

    private static final String SIGN_OUT = "/signout";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String servlet = request.getHttpServletMapping().getServletName();
        boolean others =
                "facesServlet".equals(servlet) || request.getServletPath().startsWith("/api/");
        boolean posted =
                request.getMethod().equals("POST") && request.getServletPath().equals(SIGN_OUT);
        if (others || posted || READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                "Allow", request.getServletPath().equals(SIGN_OUT) ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS");
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
