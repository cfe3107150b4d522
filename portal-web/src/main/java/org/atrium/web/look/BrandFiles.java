package org.atrium.web.look;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.atrium.web.look.BrandContent.BrandFile;

/**
 * Serves the files that have something of the shop's brand, at addresses with their checksum: the style sheet, with the
 * variables of its accent colour, its logo and the icons of tabs and home screens. Whatever an SVG of the operator
 * contains, no browser runs it.
 */
@WebServlet({"/resources/portal/brand/*", BrandContent.FAVICON})
public class BrandFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A picture and nothing else: fonts and pictures within it are its own. */
    private static final String PICTURE_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

    @Inject
    private transient BrandContent content;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean favicon = request.getServletPath().equals(BrandContent.FAVICON);
        Optional<BrandFile> found = content.find(favicon ? BrandContent.FAVICON : request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        BrandFile file = found.get();
        if (favicon) {
            response.setHeader("Cache-Control", "public, max-age=86400");
        }
        if (file.type().startsWith("image/")) {
            response.setHeader("Content-Security-Policy", PICTURE_ONLY);
        }
        response.setContentType(file.type());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
