package org.atrium.web.http;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of a page that can be restored: all shown ones, in every row, except secrets. */
final class FormFields {

    private FormFields() {}

    /** Goes to each field, with the name it is sent by. */
    static void each(FacesContext faces, UIComponent root, BiConsumer<String, UIInput> field) {
        root.visitTree(
                VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                (context, component) -> {
                    if (component instanceof UIInput input
                            && !(input instanceof HtmlInputHidden || input instanceof HtmlInputSecret)) {
                        field.accept(input.getClientId(faces), input);
                    }
                    return VisitResult.ACCEPT;
                });
    }

    /** Something of each field, by the name it is sent by. */
    static Map<String, String> read(FacesContext faces, UIComponent root, Function<UIInput, String> what) {
        Map<String, String> values = new LinkedHashMap<>();
        each(faces, root, (name, field) -> values.put(name, what.apply(field)));
        return values;
    }
}
