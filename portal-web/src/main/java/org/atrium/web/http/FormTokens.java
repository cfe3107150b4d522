package org.atrium.web.http;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.atrium.web.security.CurrentViewer;

/**
 * Writes a token into each form of a page, which distinguishes repeated submissions from another form with the same
 * content, and the original field values, see {@link ConcurrentEdit}. It hooks into the writing of the view state, so no
 * form can be without.
 */
public class FormTokens extends ViewHandlerWrapper {

    /** What a form says that may be sent any number of times: {@code <f:attribute name="repeatable" value="true"/>}. */
    private static final String REPEATABLE = "repeatable";

    /** Faces makes it, around the handler it brings. */
    public FormTokens(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        UIComponent form = UIComponent.getCurrentComponent(faces);
        if (form == null || !form.getAttributes().containsKey(REPEATABLE)) {
            writeHidden(faces, FormSubmissions.TOKEN, token(faces, form));
        }
        if (form instanceof UIForm fields) {
            ConcurrentEdit stale = Beans.of(ConcurrentEdit.class);
            writeHidden(faces, UnsentInput.FIELDS, UnsentInput.names(faces, fields));
            writeHidden(faces, ConcurrentEdit.ORIGINAL, stale.original(faces, fields));
        }
    }

    private static void writeHidden(FacesContext faces, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            ResponseWriter page = faces.getResponseWriter();
            page.startElement("input", null);
            page.writeAttribute("type", "hidden", null);
            page.writeAttribute("name", name, null);
            page.writeAttribute("value", value, null);
            page.endElement("input");
        }
    }

    /** A secret that names the owner of the page: input is given back to nobody else. */
    static String token(FacesContext faces, UIComponent form) {
        var account = Beans.of(CurrentViewer.class).getAccount();
        String owner = account == null ? null : account.publicId();
        FormSecrets secrets = Beans.of(FormSecrets.class);
        boolean comesBack = faces.isPostback() && form instanceof UIForm sent && sent.isSubmitted();
        String before = comesBack ? Beans.of(FormSubmissions.class).unsentToken() : null;
        return before != null
                        && secrets.owner(before)
                                .filter(former -> former.equals(owner))
                                .isPresent()
                ? before
                : secrets.next(owner);
    }
}
