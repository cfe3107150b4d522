package org.atrium.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.atrium.platform.mail.MailPreviews;
import org.atrium.platform.mail.MailPreviews.PreviewedMail;
import org.atrium.web.security.CurrentViewer;

/**
 * {@code /admin/mail-preview}: the HTML of a mail, for the frames of {@link MailPreviewsPage}. It has an address of its own
 * because a mail has styles at its elements, which pages may not have: this answer alone allows them, and nothing else.
 * Nothing in it runs, it belongs to no site, and only the portal’s own pages frame it.
 */
@WebServlet("/admin/mail-preview")
public class MailPreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

    @Inject
    private transient MailPreviews previews;

    @Inject
    private transient CurrentViewer current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.viewer().isAdmin()) {
            response.sendError(
                    current.viewer().isSignedIn()
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Optional<PreviewedMail> mail = previews.find(request.getParameter("mail"), request.getParameter("language"));
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(mail.get().html("dark".equals(request.getParameter("scheme"))));
    }
}
