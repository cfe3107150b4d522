package org.atrium.web.look;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * The fields and buttons of forms that a compiled template writes: Faces takes in by them what was sent, and never writes
 * them. They are built only then, see {@link org.atrium.web.http.ReceivedForms}.
 */
@FacesComponent(Received.TYPE)
public class Received extends UIComponentBase {

    static final String TYPE = "atrium.Received";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) {
        // The template has written them.
    }
}
