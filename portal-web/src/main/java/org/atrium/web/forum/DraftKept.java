package org.atrium.web.forum;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.atrium.web.http.Redirect;
import org.omnifaces.util.Faces;

/** Answers who kept a draft: the page's script, which presses the button from time to time, or a person. */
final class DraftKept {

    /** The parameter {@code autosave.js} adds. */
    private static final String QUIETLY = "quietly";

    private DraftKept() {}

    /** The script hears that it is kept and nothing else; a person comes to a path and reads it there. */
    static void say(String path, String message) throws IOException {
        if (Faces.getRequestParameter(QUIETLY) == null) {
            Redirect.to(path, message);
        } else {
            Faces.getResponse().setStatus(HttpServletResponse.SC_NO_CONTENT);
            Faces.responseComplete();
        }
    }
}
