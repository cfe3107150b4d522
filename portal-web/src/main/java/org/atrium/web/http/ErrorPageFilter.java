package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.atrium.platform.error.Causes;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;
import org.jboss.logging.Logger;

/**
 * Maps exceptions of pages to their status: 404 for unknown objects, sign-in for visitors, a way back for expired
 * forms, 500 with an incident id for failures. The input of a form is shown on the error page or restored where the
 * redirect leads.
 */
public class ErrorPageFilter extends HttpFilter {

    /** The request attribute that tells the error page why. */
    static final String REASON = "refusal";

    /** The request attribute that tells the error page that a form was sent; its own request is always a reading one. */
    static final String FORM_SENT = "formWasSent";

    /** Says no more than the page of the error does. */
    private static final String UNKNOWN_MESSAGE = new UnknownObjectException().messageKey();

    private static final Logger LOG = Logger.getLogger(ErrorPageFilter.class);

    @Inject
    private CurrentViewer current;

    @Inject
    private UnsentInput unsentInput;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            sendRefusal(e, request, response);
        }
    }

    private void sendRefusal(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", BufferedPageFilter.NO_STORE);
        Throwable cause = Causes.refusal(thrown).map(Throwable.class::cast).orElse(thrown);
        boolean denied = cause instanceof EJBAccessException;
        boolean sent = request.getMethod().equals("POST");
        request.setAttribute(FORM_SENT, sent);
        if (cause instanceof NotSignedInException || denied && !current.isSignedIn()) {
            saveInput(sent, OriginalUrl.of(request), response);
            Redirect.send(
                    response,
                    request.getContextPath() + "/signin?next="
                            + URLEncoder.encode(OriginalUrl.returnTarget(request), StandardCharsets.UTF_8));
        } else if (cause instanceof MovedException moved && sent) {
            saveInput(true, moved.path(), response);
            Redirect.send(response, request.getContextPath() + moved.path());
        } else if (cause instanceof MovedException moved) {
            Redirect.send(response, HttpServletResponse.SC_MOVED_PERMANENTLY, request.getContextPath() + moved.path());
        } else if (denied) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof PortalException refused) {
            if (!refused.messageKey().equals(UNKNOWN_MESSAGE)) {
                request.setAttribute(REASON, reason(refused));
            }
            response.sendError(RefusalStatus.of(refused).getStatusCode());
        } else {
            LOG.errorf(thrown, "Page %s failed", request.getRequestURI());
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void saveInput(boolean sent, String page, HttpServletResponse response) {
        if (sent) {
            unsentInput.save(page, response);
        }
    }

    private String reason(PortalException refused) {
        Texts texts = Texts.in(current.locale(), current.timeZone());
        if (refused instanceof InvalidInputException invalid) {
            FieldError first = invalid.errors().get(0);
            return texts.get(first.messageKey(), first.arguments());
        }
        return texts.get(refused.messageKey(), refused.arguments());
    }
}
