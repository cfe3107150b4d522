package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import org.omnifaces.util.Faces;

/**
 * Shows the message of the previous action. The browser carries it encrypted, see {@link MessageCookie}; Faces' flash
 * stores all messages together on one node and tells them apart by a forgeable cookie.
 */
public class PendingMessageListener implements PhaseListener {

    private static final long serialVersionUID = 1;

    /** The secret of the act that led to this page, for what only whoever sent it is shown; null for none. */
    public static String submittedForm() {
        return cookie().read()
                .map(MessageCookie.PendingText::form)
                .filter(form -> !form.isEmpty())
                .orElse(null);
    }

    /** Shows it on the page that is written next; the page of an error is not the one it was meant for. */
    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.getResponseComplete() && Faces.getRequest().getDispatcherType() == DispatcherType.REQUEST) {
            cookie().read().ifPresent(left -> {
                cookie().delete(Faces.getResponse());
                if (!left.message().isEmpty()) {
                    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, left.message(), null));
                }
            });
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    private static MessageCookie cookie() {
        return Beans.of(MessageCookie.class);
    }
}
