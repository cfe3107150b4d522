package org.atrium.web.http;

import jakarta.faces.component.ActionSource2;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Makes form actions run once, see {@link FormSubmissions}. */
public class OnceActionListener implements ActionListener {

    private final ActionListener wrapped;

    /** Faces makes it, around the listener it brings. */
    public OnceActionListener(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FormSubmissions form = Beans.of(FormSubmissions.class);
        boolean acts = event.getComponent() instanceof ActionSource2 button && button.getActionExpression() != null;
        if (acts && form.hasToken() && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                form.runOnce(() -> wrapped.processAction(event));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            wrapped.processAction(event);
        }
    }
}
