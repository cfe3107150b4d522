package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.atrium.web.text.PageTexts;

/** Restores unsent input into a form, see {@link UnsentInput}. */
public class UnsentInputListener implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && Beans.of(UnsentInput.class).fillIn(faces)) {
            String back = Beans.of(PageTexts.class).of("page.kept.back");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, back, null));
        }
    }
}
