package org.atrium.web.forum;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.atrium.platform.error.ConflictException;
import org.atrium.web.http.Redirect;
import org.omnifaces.util.Faces;

/** Answers who kept a draft: the page's script, which presses the button from time to time, or a person. */
final class DraftKept {

    /** The parameter {@code autosave.js} adds. */
    private static final String QUIETLY = "quietly";

    private DraftKept() {}

    /**
     * The script hears whether it is kept and nothing else; a person comes to a path and reads it there.
     *
     * @throws ConflictException if it came too late: the form was sent meanwhile
     */
    static void say(boolean kept, String path, String message) throws IOException {
        if (Faces.getRequestParameter(QUIETLY) != null) {
            Faces.getResponse().setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
            Faces.responseComplete();
        } else if (kept) {
            Redirect.to(path, message);
        } else {
            throw new ConflictException("forum.error.draftSent");
        }
    }
}
