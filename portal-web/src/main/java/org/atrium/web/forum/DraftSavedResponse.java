package org.atrium.web.forum;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.atrium.platform.error.ConflictException;
import org.atrium.web.http.Redirect;
import org.omnifaces.util.Faces;

/** Answers a request to save a draft: a status for the autosave script, a redirect for a person. */
final class DraftSavedResponse {

    /** The parameter {@code autosave.js} adds. */
    private static final String QUIETLY = "quietly";

    private DraftSavedResponse() {}

    /**
     * The script hears whether it is kept and nothing else; a person comes to a path and reads it there.
     *
     * @param inTime whether the form was not sent meanwhile
     * @param kept whether nobody sent these very words from another page
     * @throws ConflictException if it is not kept
     */
    static void send(boolean inTime, boolean kept, String path, String message) throws IOException {
        if (Faces.getRequestParameter(QUIETLY) != null) {
            int not = inTime ? HttpServletResponse.SC_RESET_CONTENT : HttpServletResponse.SC_CONFLICT;
            Faces.getResponse().setStatus(inTime && kept ? HttpServletResponse.SC_NO_CONTENT : not);
            Faces.responseComplete();
        } else if (inTime && kept) {
            Redirect.to(path, message);
        } else {
            throw new ConflictException("forum.error.draftSent");
        }
    }
}
