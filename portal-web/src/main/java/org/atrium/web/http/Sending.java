package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;

/**
 * Lets a button be heard that stood on the page when it was pressed, though it would not stand there any more: what it
 * does is refused with a reason, where else the page would come back without a word. {@code rendered="#{sending.form or
 * page.workable}"}.
 */
@Named
@RequestScoped
public class Sending {

    /** Whether a form was sent and is being carried out; not while the page is written. */
    public boolean isForm() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId());
    }
}
