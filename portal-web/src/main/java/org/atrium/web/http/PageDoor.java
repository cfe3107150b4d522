package org.atrium.web.http;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;
import org.jboss.logging.Logger;

/**
 * What pages take. They are read by {@code GET} and {@code HEAD}, and then made of their address alone; a form is carried
 * out that comes by {@code POST}, with its view state in the body, from a page of the portal. Faces would take a form
 * from a link, parameters of a page from a body, and any method for a reading.
 */
public class PageDoor extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(PageDoor.class);

    private static final String METHODS = "GET, HEAD, OPTIONS, POST";
    private static final String READING = "GET, HEAD, OPTIONS";

    private static final String READ = PageDoor.class.getName() + ".read";

    /** What stands in the place of a view state where Faces keep nothing of a page. */
    private static final String STATELESS = "stateless";

    @Inject
    private transient CurrentViewer current;

    /** Pages that take a post without a view state, from anywhere: mail programs send them. */
    private List<String> plainPosts = List.of();

    /** Pages whose form keeps no state. */
    private List<String> statelessForms = List.of();

    @Override
    public void init(FilterConfig config) {
        plainPosts = pages(config, "plainPosts");
        statelessForms = pages(config, "statelessForms");
    }

    private static List<String> pages(FilterConfig config, String parameter) {
        return List.of(config.getInitParameter(parameter).strip().split("\\s+"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new AskedByAddress(request, "GET"), response);
            return;
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> chain.doFilter(new AskedByAddress(request), response);
            case "POST" -> post(request, response, chain);
            case "OPTIONS" -> {
                response.setHeader("Allow", METHODS);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> notAllowed(response, METHODS);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath().replaceFirst("\\.xhtml$", "");
        if (plainPosts.contains(page)) {
            chain.doFilter(new AskedByAddress(request), response);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null) {
            notAllowed(response, READING);
        } else if (isRefused(request)) {
            request.setAttribute(Refusals.WHY, texts().get("page.foreignForm"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isStateless(request) && !statelessForms.contains(page)) {
            Refusals.expired(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * Whether the form that was sent has been read. One that was refused before, as it was too large or is none, must be
     * left alone by the page that says so: it would be read then.
     */
    static boolean hasRead(HttpServletRequest request) {
        return request.getAttribute(READ) != null;
    }

    /** Reads the form in the encoding Faces reads it in: whoever is first decides. */
    private static boolean isReadable(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (Query.of(request.getQueryString()).keySet().stream()
                .anyMatch(name -> name.startsWith(AskedByAddress.OF_FACES))) {
            return false;
        }
        try {
            request.getParameterMap();
            request.setAttribute(READ, true);
            return true;
        } catch (RuntimeException notAForm) {
            LOG.debugf(notAForm, "The body sent to %s is no form", request.getServletPath());
            return false;
        }
    }

    private static boolean isRefused(HttpServletRequest request) {
        return Sender.isForeign(request) || isStateless(request) && !Sender.isOurs(request);
    }

    private static boolean isStateless(HttpServletRequest request) {
        return List.of(request.getParameterValues(ResponseStateManager.VIEW_STATE_PARAM))
                .contains(STATELESS);
    }

    private static void notAllowed(HttpServletResponse response, String methods) throws IOException {
        response.setHeader("Allow", methods);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}
