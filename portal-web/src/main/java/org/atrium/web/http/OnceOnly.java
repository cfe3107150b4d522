package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.ActionSource2;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets the buttons of forms act once, however often their form is sent: see {@link PressedForm}. */
public class OnceOnly implements ActionListener {

    private final ActionListener wrapped;

    /** Faces makes it, around the listener it brings. */
    public OnceOnly(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        PressedForm form = CDI.current().select(PressedForm.class).get();
        boolean acts = event.getComponent() instanceof ActionSource2 button && button.getActionExpression() != null;
        if (acts && form.isTokened() && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                form.once(() -> wrapped.processAction(event));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            wrapped.processAction(event);
        }
    }
}
