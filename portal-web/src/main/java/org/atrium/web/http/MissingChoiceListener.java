package org.atrium.web.http;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/**
 * Refuses forms with missing or empty choices. Browsers always send the value of a select, and of a radio group once
 * chosen, and an empty one only where that can be chosen; Faces would clear the field. If nothing was chosen yet, the use
 * case decides.
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
        String sent = faces.getExternalContext().getRequestParameterMap().get(name);
        if (isSent(choice) && (sent == null || sent.isEmpty() && !offersNone(faces, choice))) {
            // Without it the field is left as it is, and shows what it showed.
            choice.setSubmittedValue(null);
            choice.setValid(false);
            String choose = Beans.of(PageTexts.class).of("input.choose");
            faces.addMessage(name, new FacesMessage(FacesMessage.SEVERITY_ERROR, choose, null));
        }
    }

    /** Whether the page offers to choose nothing. */
    private static boolean offersNone(FacesContext faces, UISelectOne choice) {
        return SelectItemsCollector.collectFromParent(faces, choice).stream()
                .anyMatch(item -> item.isNoSelectionOption()
                        || item.getValue() == null
                        || item.getValue().toString().isEmpty());
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
