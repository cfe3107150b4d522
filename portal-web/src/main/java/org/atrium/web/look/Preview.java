package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.inject.Named;
import java.util.function.UnaryOperator;
import org.atrium.platform.text.Markdown;
import org.omnifaces.util.Faces;

/** Renders the preview of Markdown input before it is saved. */
@Named
@RequestScoped
public class Preview {

    /** The request parameter that the <em>Preview</em> button sends, its value the id of the text's field. */
    public static final String PARAMETER = "preview";

    private UnaryOperator<String> renderer = Markdown::html;

    /** Whether the writer asked to see the text of that field. */
    public boolean isRequested(String id) {
        return id.equals(Faces.getRequestParameter(PARAMETER));
    }

    /** The HTML of what stands in the field of that id beside a component. */
    public String of(UIComponent beside, String id) {
        UIInput input = (UIInput) beside.findComponent(id);
        Object text = input.getSubmittedValue() == null ? input.getValue() : input.getSubmittedValue();
        return text == null ? "" : renderer.apply(text.toString());
    }

    /** The text of a field that a compiled template writes, as it will look; null where the writer did not ask for it. */
    public Rendered rendered(FormField field) {
        return isRequested(field.id()) ? new Rendered(renderer.apply(field.value())) : null;
    }

    /** Renders the texts of this page otherwise than {@link Markdown} alone: with links that depend on more than the text. */
    public void renderBy(UnaryOperator<String> html) {
        renderer = html;
    }

    /**
     * What Markdown looks like.
     *
     * @param html safe
     */
    public record Rendered(String html) {}
}
