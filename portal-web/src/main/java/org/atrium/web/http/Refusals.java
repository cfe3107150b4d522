package org.atrium.web.http;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.MovedException;
import org.atrium.platform.error.NotSignedInException;
import org.atrium.platform.error.PortalException;
import org.atrium.platform.text.Texts;
import org.atrium.web.security.CurrentViewer;
import org.jboss.logging.Logger;

/**
 * Gives a page that could not be shown the status of its cause: 404 for what is not the viewer's, the sign-in page for a
 * visitor who needs to be somebody, a way back where a form waited too long, 500 with an incident id for a failure of ours.
 * What was written in a form is shown on the page that says why, or waits in the form where the way leads.
 */
public class Refusals extends HttpFilter {

    /** The request attribute that tells the error page why. */
    static final String WHY = "refusal";

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    @Inject
    private CurrentViewer current;

    @Inject
    private KeptWords words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            answer(e, request, response);
        }
    }

    private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", WholePage.NOBODY_KEEPS_IT);
        Throwable cause = Causes.refusal(thrown).map(Throwable.class::cast).orElse(thrown);
        boolean denied = cause instanceof EJBAccessException;
        boolean sent = request.getMethod().equals("POST");
        if (cause instanceof NotSignedInException || denied && !current.isSignedIn()) {
            keep(sent, VisibleAddress.of(request));
            Redirect.send(
                    response,
                    request.getContextPath() + "/signin?next="
                            + URLEncoder.encode(VisibleAddress.toComeBackTo(request), StandardCharsets.UTF_8));
        } else if (cause instanceof MovedException moved && sent) {
            keep(true, moved.path());
            Redirect.send(response, request.getContextPath() + moved.path());
        } else if (cause instanceof MovedException moved) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", request.getContextPath() + moved.path());
        } else if (denied) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof PortalException refused) {
            request.setAttribute(WHY, why(refused));
            response.sendError(StatusOf.refusal(refused).getStatusCode());
        } else if (thrown.getCause() instanceof ViewExpiredException) {
            keep(sent, VisibleAddress.of(request));
            expired(request, response);
        } else {
            LOG.errorf(thrown, "Page %s failed", request.getRequestURI());
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void keep(boolean sent, String page) {
        if (sent) {
            words.keep(page);
        }
    }

    /** The way back to a fresh form. */
    static void expired(HttpServletRequest request, HttpServletResponse response) {
        Redirect.send(
                response,
                request.getContextPath() + "/errors/expired?back="
                        + URLEncoder.encode(VisibleAddress.toComeBackTo(request), StandardCharsets.UTF_8));
    }

    private String why(PortalException refused) {
        Texts texts = Texts.in(current.locale(), current.timeZone());
        if (refused instanceof InvalidInputException invalid) {
            FieldError first = invalid.errors().get(0);
            return texts.get(first.messageKey(), first.arguments());
        }
        return texts.get(refused.messageKey(), refused.arguments());
    }
}
