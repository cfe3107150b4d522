package org.atrium.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.atrium.web.http.Beans;

/**
 * A part of a page that is only read: {@code <p:template name="forum/replies" model="#{threadPage}"/>} writes what
 * {@code src/main/jte/forum/replies.jte} makes of it.
 */
@FacesComponent(Template.TYPE)
public class Template extends UIComponentBase {

    static final String TYPE = "atrium.Template";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        PageTemplates templates = Beans.of(PageTemplates.class);
        String html = templates.render(
                (String) getAttributes().get("name"), getAttributes().get("model"));
        context.getResponseWriter().write(html);
    }
}
