package org.atrium.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.atrium.web.http.NamedFieldMessage;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Components;

/** The errors of the submitted form, at each field and summarised on top of the page. */
@Named
@RequestScoped
public class FormErrors {

    @Inject
    private PageTexts texts;

    /** Everything that is wrong with fields, in the order it was found. */
    public List<FormError> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FormError> problems = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).stream()
                        .filter(FormErrors::isProblem)
                        .forEach(message -> problems.add(read(id, message)));
            }
        }
        return problems;
    }

    /** What is wrong with the field of that id beside a component, null for nothing. */
    public String at(UIComponent beside, String id) {
        return at(beside.findComponent(id));
    }

    /** What is wrong with a field, null for nothing. */
    String at(UIComponent field) {
        return messageText(field, FormErrors::isProblem);
    }

    /** What there is to know about a field though nothing is wrong with it, null for nothing. */
    String note(UIComponent field) {
        return messageText(field, message -> !isProblem(message));
    }

    /** The field that is sent by a name, with what is said of it. */
    public FormField field(String name) {
        return new FormField(name, null, "", ofField(name), noteOf(name));
    }

    /** What is wrong with the field that is sent by a name, null for nothing. */
    String ofField(String name) {
        return messageText(name, FormErrors::isProblem);
    }

    /** What there is to know about that field though nothing is wrong with it, null for nothing. */
    String noteOf(String name) {
        return messageText(name, message -> !isProblem(message));
    }

    /** Whether something is wrong with a field inside a part of the page: then nobody may have to look for it. */
    public boolean isWithin(UIComponent part) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return Components.findComponentsInChildren(part, UIInput.class).stream()
                .map(field -> field.getClientId(faces))
                .anyMatch(id -> faces.getMessageList(id).stream().anyMatch(FormErrors::isProblem));
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String messageText(UIComponent field, Predicate<FacesMessage> which) {
        if (field == null) {
            return null;
        }
        return messageText(field.getClientId(FacesContext.getCurrentInstance()), which);
    }

    private static String messageText(String clientId, Predicate<FacesMessage> which) {
        String text = FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .filter(which)
                .map(message -> read(clientId, message).text())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    /** What is wrong, with the name of the field it is wrong with. */
    public String line(FormError problem) {
        if (problem.label() == null || problem.label().isEmpty()) {
            return problem.text();
        }
        String key = problem.isQuestion() ? "page.wrongQuestion" : "page.wrongField";
        return texts.of(key, problem.label(), problem.text());
    }

    /** What a message after an action means to people, as the style sheet calls it. */
    public String tone(FacesMessage message) {
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return Badge.GOOD;
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN ? Badge.ACT : Badge.REFUSED;
    }

    /** The ids of what describes a field, for screen readers: its hint, what others made of it and what is wrong with it; null for neither. */
    public String describedBy(UIComponent field, String hint) {
        return describedBy(field.getId(), hint, note(field), at(field));
    }

    /** The same of a field of that id. */
    static String describedBy(String id, String hint, String note, String error) {
        String ids = (hint == null || hint.isEmpty() ? "" : id + "-hint ")
                + (note == null ? "" : id + "-note ")
                + (error == null ? "" : id + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    private static FormError read(String id, FacesMessage message) {
        message.rendered();
        return new FormError(id, message instanceof NamedFieldMessage ? null : label(id), message.getSummary());
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
     * @param label what the field is called; null where that is not known, or the text says it
     */
    public record FormError(String field, String label, String text) {

        /** Whether the field is called by a question, which ends by itself. */
        public boolean isQuestion() {
            return label != null && label.endsWith("?");
        }
    }
}
