package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Leads a form that was sent before to where it led then: before its page is made again, which may be gone by now, and
 * before it comes back as it was, for what the first press did may be why the second was refused.
 */
public class SecondPress implements PhaseListener {

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
            lead(faces);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // What a phase did is done.
    }

    /** Tells whether it was sent before. */
    static boolean lead(FacesContext faces) {
        try {
            if (!faces.getResponseComplete()
                    && CDI.current().select(PressedForm.class).get().leadAgain()) {
                return true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }
}
