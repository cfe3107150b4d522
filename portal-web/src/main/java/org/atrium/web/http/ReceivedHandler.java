package org.atrium.web.http;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Builds what stands in {@code <p:received>} only for a page that needs it, see {@link ReceivedForms#isBuilt}. */
public class ReceivedHandler extends ComponentHandler {

    /** Faces makes it, for each {@code p:received} of a page. */
    public ReceivedHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext page, UIComponent received) throws IOException {
        if (Beans.of(ReceivedForms.class).isBuilt()) {
            super.applyNextHandler(page, received);
        }
    }
}
