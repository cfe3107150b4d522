package org.atrium.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;

/**
 * Methods of everything that is neither a page nor the API: files, feeds, sitemaps are read-only; signing out and files of
 * forms are posts of the portal's own pages. The server's servlets would list unusable methods and serve library files; only files that
 * pages use are served.
 */
public class ResourceRequestFilter extends HttpFilter {

    private static final String SIGN_OUT_PATH = "/signout";

    /** What takes a post of the portal's own pages besides those. */
    private static final Set<String> POSTED = Set.of(SIGN_OUT_PATH, "/files");

    /** The server's, for whatever nothing of the portal answers. */
    private static final String FILES = "default";

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    private transient CurrentViewer current;

    /** Files of the portal, and folders of them, which end in a slash. */
    private List<String> files = List.of();

    @Override
    public void init(FilterConfig config) {
        files = List.of(config.getInitParameter("files").strip().split("\\s+"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String servlet = request.getHttpServletMapping().getServletName();
        boolean others =
                "facesServlet".equals(servlet) || request.getServletPath().startsWith("/api/");
        boolean posted = request.getMethod().equals("POST") && POSTED.contains(request.getServletPath());
        if (posted && !FormOrigin.isSameSite(request)) {
            request.setAttribute(
                    ErrorPageFilter.REASON,
                    Texts.in(current.locale(), current.timeZone()).get("page.foreignForm"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (others || posted || READING.contains(request.getMethod())) {
            if (FILES.equals(servlet) && !isFile(request.getServletPath())) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        response.setHeader(
                "Allow", POSTED.contains(request.getServletPath()) ? "GET, HEAD, OPTIONS, POST" : "GET, HEAD, OPTIONS");
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private boolean isFile(String path) {
        return files.stream().anyMatch(file -> file.endsWith("/") ? path.startsWith(file) : path.equals(file));
    }
}
