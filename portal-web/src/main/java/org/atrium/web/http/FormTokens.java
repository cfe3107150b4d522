package org.atrium.web.http;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.atrium.platform.ids.SecretToken;
import org.atrium.web.security.CurrentViewer;

/**
 * Writes a secret into each form of a page, another one each time: it tells the second press of a button from another
 * form with the same words. Beside it stands what its fields show, see {@link StaleForm}. Faces asks here to write a
 * form's state, so that no form can be without.
 */
public class FormTokens extends ViewHandlerWrapper {

    /** What a form says that may be sent any number of times: {@code <f:attribute name="repeatable" value="true"/>}. */
    private static final String REPEATABLE = "repeatable";

    /** What a form says whose fields belong to another form of the page. */
    private static final String SENT_WITH = "sentWith";

    /** Faces makes it, around the handler it brings. */
    public FormTokens(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        UIComponent form = UIComponent.getCurrentComponent(faces);
        if (form == null || !form.getAttributes().containsKey(REPEATABLE)) {
            writeHidden(faces, PressedForm.TOKEN, token(), null);
        }
        if (form instanceof UIForm fields) {
            Object with = form.getAttributes().get(SENT_WITH);
            StaleForm stale = CDI.current().select(StaleForm.class).get();
            writeHidden(faces, KeptWords.WORDS, KeptWords.names(faces, fields), with);
            writeHidden(faces, StaleForm.SEEN, stale.seen(faces, fields), with);
        }
    }

    private static void writeHidden(FacesContext faces, String name, String value, Object form) throws IOException {
        if (!value.isEmpty()) {
            ResponseWriter page = faces.getResponseWriter();
            page.startElement("input", null);
            page.writeAttribute("type", "hidden", null);
            page.writeAttribute("name", name, null);
            page.writeAttribute("value", value, null);
            page.writeAttribute("form", form, null);
            page.endElement("input");
        }
    }

    /** A secret, and whose page it is on: what is written there is given back to nobody else. */
    private static String token() {
        String whose = CDI.current().select(CurrentViewer.class).get().getMark();
        return SecretToken.random().value() + "." + (whose == null ? "" : whose);
    }
}
