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
import java.util.Set;
import java.util.regex.Pattern;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;
import org.jboss.logging.Logger;

/**
 * What pages accept: {@code GET} and {@code HEAD}, made of the URL alone; forms by {@code POST} from the portal's own
 * pages, with the view state in the body. Faces would also accept forms by link, parameters from a body, and any method
 * for reading.
 */
public class PageRequestFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(PageRequestFilter.class);

    private static final String METHODS = "GET, HEAD, OPTIONS, POST";
    private static final String READ_METHODS = "GET, HEAD, OPTIONS";

    private static final Pattern FORM =
            Pattern.compile("application/x-www-form-urlencoded\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

    private static final String FORM_READ = PageRequestFilter.class.getName() + ".read";

    @Inject
    private transient CurrentViewer current;

    @Inject
    private transient FormSecrets secrets;

    /** Pages that take a post without a view state, from anywhere: mail programs send them. */
    private List<String> statelessPosts = List.of();

    @Override
    public void init(FilterConfig config) {
        statelessPosts = List.of(config.getInitParameter("plainPosts").strip().split("\\s+"));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new UrlOnlyRequest(request, "GET"), response);
            return;
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> chain.doFilter(new UrlOnlyRequest(request), response);
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
        if (statelessPosts.contains(page)) {
            chain.doFilter(new UrlOnlyRequest(request), response);
        } else if (!isForm(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null) {
            notAllowed(response, READ_METHODS);
        } else if (!FormOrigin.isSameSite(request)) {
            request.setAttribute(ErrorPageFilter.REASON, texts().get("page.foreignForm"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (isOfAnotherPerson(request)) {
            request.setAttribute(ErrorPageFilter.REASON, texts().get("page.othersForm"));
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else {
            chain.doFilter(new StatelessFormRequest(request), response);
        }
    }

    /**
     * Whether the form that was sent has been read. One that was refused before, as it was too large or is none, must be
     * left alone by the page that says so: it would be read then.
     */
    static boolean isFormRead(HttpServletRequest request) {
        return request.getAttribute(FORM_READ) != null;
    }

    /** Whether a body is of the one type forms of the portal are sent as; who sends none has said nothing. */
    private static boolean isForm(String type) {
        return type == null || FORM.matcher(type).matches();
    }

    /** Reads the form in the encoding Faces reads it in: whoever is first decides. */
    private static boolean isReadable(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        if (QueryString.of(request.getQueryString()).keySet().stream()
                .anyMatch(name -> name.startsWith(UrlOnlyRequest.FACES_PREFIX))) {
            return false;
        }
        try {
            Set<String> names = request.getParameterMap().keySet();
            request.setAttribute(FORM_READ, true);
            return names.stream().noneMatch(PageRequestFilter::isReservedForFaces);
        } catch (RuntimeException notAForm) {
            LOG.debugf(notAForm, "The body sent to %s is no form", request.getServletPath());
            return false;
        }
    }

    /** What only a form of another program than a page of the portal says to Faces, such as how to write the answer. */
    private static boolean isReservedForFaces(String name) {
        return name.startsWith(UrlOnlyRequest.FACES_PREFIX) && !name.equals(ResponseStateManager.VIEW_STATE_PARAM);
    }

    /** Whether it stood on the page of another person, who was signed in here before: it would act as this one. */
    private boolean isOfAnotherPerson(HttpServletRequest request) {
        String secret = request.getParameter(FormSubmissions.TOKEN);
        return secret != null
                && current.isSignedIn()
                && secrets.owner(secret)
                        .filter(owner -> !owner.equals(current.getAccount().publicId()))
                        .isPresent();
    }

    private static void notAllowed(HttpServletResponse response, String methods) throws IOException {
        response.setHeader("Allow", methods);
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private Texts texts() {
        return Texts.in(current.locale(), current.timeZone());
    }
}
