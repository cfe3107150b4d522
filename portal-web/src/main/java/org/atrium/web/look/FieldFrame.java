package org.atrium.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.atrium.web.http.Beans;

/**
 * What stands around a field of a form: its label, its hint, and what is wrong with it. It is one component where tags
 * for each of these would be ten, and what it writes is the template {@code tag/fieldLabel}. Its content is the field; the
 * tags {@code p:field}, {@code p:markdown} and {@code p:check} bring theirs.
 */
@FacesComponent(FieldFrame.TYPE)
public class FieldFrame extends UIComponentBase {

    static final String TYPE = "atrium.FieldFrame";

    private static final String DESCRIBED_BY = "aria-describedby";

    private FieldHead head;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIComponent field = findComponent(text("field"));
        FormErrors errors = Beans.of(FormErrors.class);
        String name = field == null ? text("field") : field.getClientId(context);
        head = new FieldHead(
                FormField.isInRow(name) ? name : text("field"),
                name,
                text("label"),
                text("hint"),
                text("styleClass"),
                FieldHead.Layout.valueOf(getAttributes()
                        .getOrDefault("layout", FieldHead.Layout.LABEL)
                        .toString()),
                "true".equals(text("optional")),
                errors.at(field),
                errors.note(field));
        if (field instanceof UIInput input && head.isLabelled()) {
            describe(input);
        }
        ResponseWriter page = context.getResponseWriter();
        page.startElement("div", this);
        page.writeAttribute("class", head.classes(), null);
        if (head.isGroup()) {
            page.startElement("fieldset", this);
            page.writeAttribute(DESCRIBED_BY, head.describedBy(), null);
        }
        page.write(templates().render("tag/fieldLabel", head));
    }

    /** Tells those who hear the page what belongs to the field. */
    private void describe(UIInput field) {
        Map<String, Object> attributes = field.getPassThroughAttributes();
        if (head.describedBy() != null) {
            attributes.putIfAbsent(DESCRIBED_BY, head.describedBy());
        }
        if (!field.isValid()) {
            attributes.putIfAbsent("aria-invalid", "true");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (head.isGroup()) {
            context.getResponseWriter().endElement("fieldset");
        }
        context.getResponseWriter().endElement("div");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? null : value.toString();
    }

    private static PageTemplates templates() {
        return Beans.of(PageTemplates.class);
    }
}
