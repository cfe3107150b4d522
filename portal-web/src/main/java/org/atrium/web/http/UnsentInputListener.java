package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
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
        if (!faces.isPostback() && CDI.current().select(UnsentInput.class).get().fillIn(faces)) {
            String back = CDI.current().select(PageTexts.class).get().of("page.kept.back");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, back, null));
        }
    }
}
