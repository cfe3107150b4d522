package org.atrium.web.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Keeps a button active while a form is processed, although it would no longer be rendered: the action then fails with
 * a reason instead of being ignored. {@code rendered="#{sending.form or page.workable}"}.
 */
@Named
@RequestScoped
public class FormPostback {

    private static final String AS_SHOWN = FormPostback.class.getName() + ".asShown";

    /** Whether a form was sent and is being carried out; not while the page is written. */
    public boolean isForm() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback()
                && !PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())
                && !faces.getAttributes().containsKey(AS_SHOWN);
    }

    /** Whether a part would stand on the page that is shown as things are, not only while a form is carried out. */
    static boolean isShown(UIComponent part) {
        Map<Object, Object> attributes = FacesContext.getCurrentInstance().getAttributes();
        attributes.put(AS_SHOWN, true);
        try {
            return Stream.iterate(part, Objects::nonNull, UIComponent::getParent)
                    .allMatch(UIComponent::isRendered);
        } finally {
            attributes.remove(AS_SHOWN);
        }
    }
}
