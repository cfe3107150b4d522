package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What has to be put right in the form just sent: at each field, and together on top of the page. */
@Named
@RequestScoped
public class Problems {

    /** Everything that is wrong with fields, in the order it was found. */
    public List<Problem> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).forEach(message -> problems.add(read(id, message)));
            }
        }
        return problems;
    }

    /** What is wrong with the field of that id beside a component, null for nothing. */
    public String at(UIComponent place, String id) {
        UIComponent field = place.findComponent(id);
        if (field == null) {
            return null;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        String clientId = field.getClientId(faces);
        return faces.getMessageList(clientId).stream()
                .map(message -> read(clientId, message).text())
                .findFirst()
                .orElse(null);
    }

    /** The ids of what describes a field, for screen readers: its hint and what is wrong with it; null for neither. */
    public String describers(UIComponent field, String hint) {
        boolean wrong = at(field, field.getId()) != null;
        String ids = (hint == null || hint.isEmpty() ? "" : field.getId() + "-hint ")
                + (wrong ? field.getId() + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    private static Problem read(String id, FacesMessage message) {
        message.rendered();
        return new Problem(id, label(id), message.getSummary());
    }

    /** What the field of a client id is called; null for no field. In a form without a name in its ids, too. */
    private static String label(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        AtomicReference<Object> label = new AtomicReference<>();
        faces.getViewRoot()
                .invokeOnComponent(
                        faces,
                        id,
                        (context, field) -> label.set(field.getAttributes().get("label")));
        return label.get() == null ? null : label.get().toString();
    }

    /**
     * One thing that is wrong.
     *
     * @param field id of the field it is wrong with
     * @param label what the field is called, or null
     */
    public record Problem(String field, String label, String text) {

        /** Whether the field is called by a question, which ends by itself. */
        public boolean isQuestion() {
            return label != null && label.endsWith("?");
        }
    }
}
