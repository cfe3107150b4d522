package org.atrium.web.forum;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.atrium.forum.reading.ThreadDrafts;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.StaleObjectException;
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
     * @param outcome what became of it then
     * @throws ConflictException if it is not kept because it was sent
     * @throws NewerDraftException if it is not kept because another page has saved one
     */
    static void send(boolean inTime, ThreadDrafts.DraftOutcome outcome, String path, String message)
            throws IOException {
        if (Faces.getRequestParameter(QUIETLY) != null) {
            Faces.getResponse().setStatus(inTime ? status(outcome) : HttpServletResponse.SC_CONFLICT);
            Faces.responseComplete();
        } else if (inTime && outcome == ThreadDrafts.DraftOutcome.SAVED) {
            Redirect.to(path, message);
        } else if (inTime && outcome == ThreadDrafts.DraftOutcome.STALE) {
            throw new NewerDraftException();
        } else {
            throw new ConflictException("forum.error.draftSent");
        }
    }

    private static int status(ThreadDrafts.DraftOutcome outcome) {
        return switch (outcome) {
            case SAVED -> HttpServletResponse.SC_NO_CONTENT;
            case SENT -> HttpServletResponse.SC_RESET_CONTENT;
            case STALE -> HttpServletResponse.SC_CONFLICT;
        };
    }

    /** Shows both drafts; the next save replaces the other one, which the page has shown by then. */
    static final class NewerDraftException extends StaleObjectException {

        NewerDraftException() {
            super("forum.error.draftMeanwhile");
        }
    }
}
