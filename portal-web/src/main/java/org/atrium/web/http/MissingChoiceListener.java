package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.atrium.web.text.PageTexts;

/**
 * Refuses forms with missing choices. Browsers always send the value of a select, and of a radio group once chosen;
 * Faces would treat a missing one as empty. If nothing was chosen yet, the use case decides.
 */
public class MissingChoiceListener implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UISelectOne;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UISelectOne choice = (UISelectOne) event.getSource();
        String name = choice.getClientId(faces);
        if (isSent(choice)
                && !faces.getExternalContext().getRequestParameterMap().containsKey(name)) {
            // Without it the field is left as it is, and shows what it showed.
            choice.setSubmittedValue(null);
            choice.setValid(false);
            String choose = CDI.current().select(PageTexts.class).get().of("input.choose");
            faces.addMessage(name, new FacesMessage(FacesMessage.SEVERITY_ERROR, choose, null));
        }
    }

    /** Whether every browser sends it: what is there only to be refused was on no page. */
    private static boolean isSent(UISelectOne choice) {
        if (!FormPostback.isShown(choice)) {
            return false;
        }
        boolean disabled = Boolean.TRUE.equals(choice.getAttributes().get("disabled"));
        return !disabled && (!(choice instanceof HtmlSelectOneRadio) || choice.getValue() != null);
    }
}
