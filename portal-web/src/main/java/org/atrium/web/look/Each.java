package org.atrium.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Repeats its content for each item: {@code <p:each value="#{page.rows}" var="row">}. For read-only rows: unlike
 * {@code ui:repeat} it keeps no state per row, which costs more than rendering, so it cannot contain inputs.
 */
@FacesComponent(Each.TYPE)
public class Each extends UIComponentBase {

    static final String TYPE = "atrium.Each";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String name = (String) getAttributes().get("var");
        Map<String, Object> names = context.getExternalContext().getRequestMap();
        Object before = names.get(name);
        for (Object item : items(getAttributes().get("value"))) {
            names.put(name, item);
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
        }
        names.put(name, before);
    }

    private static Iterable<?> items(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof Object[] array ? List.of(array) : (Iterable<?>) value;
    }
}
