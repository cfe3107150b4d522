package org.atrium.web.http;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Redirects a repeated submission to the first result, before the page is rebuilt, which may be gone by now, and before
 * validation, which the first submission may have made fail.
 */
public class RepeatedSubmissionListener implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId().equals(PhaseId.RESTORE_VIEW)
                || event.getPhaseId().equals(PhaseId.RENDER_RESPONSE) && faces.isPostback()) {
            redirectIfSubmitted(faces);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // What a phase did is done.
    }

    /** Tells whether it was sent before. */
    static boolean redirectIfSubmitted(FacesContext faces) {
        try {
            if (!faces.getResponseComplete() && Beans.of(FormSubmissions.class).redirectIfSubmitted()) {
                return true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }
}
