package org.atrium.web.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.atrium.file.FileState;
import org.atrium.platform.text.Texts;
import org.jsoup.nodes.Entities;

/**
 * What stands in a text in place of a picture that is not served: a picture that says why. The text knows no state of its
 * files, and a page with it would have to ask for each.
 */
final class PictureNotice {

    /** Dark on light in either scheme, as on paper. Without its size a browser would give it one of its own. */
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" width="360" height="96" viewBox="0 0 360 96" role="img">\
            <title>%1$s</title><rect width="100%%" height="100%%" rx="6" fill="#eee"/>\
            <text x="180" y="53" text-anchor="middle" font-family="sans-serif" font-size="15" fill="#333">%1$s</text></svg>
            """;

    private PictureNotice() {}

    /** Whether a browser wants a picture, and not what an address leads to. */
    static boolean isWanted(HttpServletRequest request) {
        return "image".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    static void send(FileState state, Texts texts, HttpServletResponse response) throws IOException {
        byte[] drawing = DRAWING.formatted(Entities.escape(texts.get("file.picture." + state)))
                .getBytes(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType("image/svg+xml");
        response.setContentLength(drawing.length);
        response.getOutputStream().write(drawing);
    }
}
