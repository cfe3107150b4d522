package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.atrium.web.text.PageTexts;

/** Fills a form in again that could not be sent before: see {@link KeptWords}. */
public class WordsBack implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback() && CDI.current().select(KeptWords.class).get().fillIn(faces)) {
            String back = CDI.current().select(PageTexts.class).get().of("page.kept.back");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, back, null));
        }
    }
}
