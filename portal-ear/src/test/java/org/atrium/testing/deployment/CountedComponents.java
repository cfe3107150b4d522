package org.atrium.testing.deployment;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PreRenderViewEvent;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Iterator;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** Says in the headers of each page which page it is, and how many components were built for it. */
public class CountedComponents implements SystemEventListener {

    /** The page that was written, such as {@code /desk/ticket.xhtml}. */
    public static final String PAGE = "X-Page";

    /** How many components it was written by. */
    public static final String COMPONENTS = "X-Components";

    /** A library of the web application that has Faces count. */
    static JavaArchive library() {
        return ShrinkWrap.create(JavaArchive.class, "counted-components.jar")
                .addClass(CountedComponents.class)
                .addAsManifestResource(
                        new StringAsset("<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\">"
                                + "<application><system-event-listener><system-event-listener-class>"
                                + CountedComponents.class.getName()
                                + "</system-event-listener-class><system-event-class>"
                                + PreRenderViewEvent.class.getName()
                                + "</system-event-class></system-event-listener></application></faces-config>"),
                        "faces-config.xml");
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot page = (UIViewRoot) event.getSource();
        var response = FacesContext.getCurrentInstance().getExternalContext();
        response.setResponseHeader(PAGE, page.getViewId());
        response.setResponseHeader(COMPONENTS, Integer.toString(count(page)));
    }

    private static int count(UIComponent component) {
        int all = 1;
        for (Iterator<UIComponent> parts = component.getFacetsAndChildren(); parts.hasNext(); ) {
            all += count(parts.next());
        }
        return all;
    }
}
